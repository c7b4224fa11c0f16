import type { Frame, Page } from 'playwright-core';

interface CountingWindow {
  readonly liveContexts: () => number;
}

/** Runs in the page and its frames, before any script of theirs: keeps every GPU context that is made. */
const install = (): void => {
  const contexts = new Set<WebGL2RenderingContext>();
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
    const context: unknown = Reflect.apply(original, this, args);
    if (context instanceof WebGL2RenderingContext) contexts.add(context);
    return context;
  } as typeof original;
  Object.assign(window, { liveContexts: () => [...contexts].filter((context) => !context.isContextLost()).length });
};

/** Before `goto`. */
export const keepContexts = async (page: Page): Promise<void> => {
  await page.addInitScript(install);
};

/** How many GPU contexts of a page, or of one frame, are neither lost nor given back. */
export const liveContexts = (frame: Page | Frame): Promise<number> =>
  frame.evaluate(() => (window as unknown as CountingWindow).liveContexts());
