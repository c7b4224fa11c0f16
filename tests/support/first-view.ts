import type { Frame, Page } from 'playwright-core';

/** What a page noted of how it opened, milliseconds since navigation began. */
export interface FirstView {
  /** When its largest picture was painted whole; null until then. */
  readonly picture: number | null;
  /** Tasks that kept the main thread for more than 50 ms: how long. */
  readonly longTasks: readonly number[];
}

interface NotingWindow {
  firstView: { picture: number | null; longTasks: number[] };
}

const install = (): void => {
  const noted = { picture: null as number | null, longTasks: [] as number[] };
  (window as unknown as NotingWindow).firstView = noted;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { element, startTime } = entry as PerformanceEntry & { readonly element: Element | null };
      if (element instanceof HTMLImageElement) noted.picture = startTime;
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
};

/** Before `goto`. */
export const noteFirstView = async (page: Page): Promise<void> => {
  await page.addInitScript(install);
};

export const firstView = (frame: Page | Frame): Promise<FirstView> =>
  frame.evaluate(() => (window as unknown as NotingWindow).firstView);
