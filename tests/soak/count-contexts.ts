import type { Page } from 'playwright-core';

/** What the script in the page puts on its window. */
export interface ContextsWindow {
  /** WebGL contexts that somebody still holds and that are not lost. */
  readonly openContexts: () => number;
}

/** Runs in the page, before any script of the page. */
const install = (): void => {
  const contexts = new Set<WeakRef<WebGL2RenderingContext>>();
  const known = new WeakSet<WebGL2RenderingContext>();
  const native = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, ...args: unknown[]) => unknown;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, ...args: unknown[]) {
      const context = native.apply(this, args);
      if (context instanceof WebGL2RenderingContext && !known.has(context)) {
        known.add(context);
        contexts.add(new WeakRef(context));
      }
      return context;
    },
  });
  const api: ContextsWindow = {
    openContexts: () => [...contexts].filter((context) => context.deref()?.isContextLost() === false).length,
  };
  Object.assign(window, api);
};

/** Before `goto`. */
export const countContexts = async (page: Page): Promise<void> => {
  await page.addInitScript(install);
};
