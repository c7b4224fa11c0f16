import type { Frame, Page } from 'playwright-core';

interface ShiftWindow {
  shift: number;
}

/** Runs in the page and in its frames, before any script of theirs. */
const install = (): void => {
  const noted = window as unknown as ShiftWindow;
  noted.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      noted.shift += (entry as PerformanceEntry & { readonly value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Before `goto`. What moves within half a second of an input counts as well: nothing of ours may. */
export const noteLayoutShifts = async (page: Page): Promise<void> => {
  await page.addInitScript(install);
};

/** The sum of all layout shifts up to now, as the browser scores them; 0 where nothing has moved. */
export const layoutShift = (frame: Page | Frame): Promise<number> =>
  frame.evaluate(() => (window as unknown as ShiftWindow).shift);
