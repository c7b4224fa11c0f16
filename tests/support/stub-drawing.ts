import type { Page } from 'playwright-core';

/** Runs in the page, before any script of the page. */
const install = (): void => {
  const stubs = [
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
    'drawRangeElements',
    'clear',
  ];
  for (const name of stubs) Object.assign(WebGL2RenderingContext.prototype, { [name]: () => {} });
};

/**
 * WebGL's drawing calls do nothing: what remains is what the page itself has to do for a frame. In software, drawing would hide that. Before `goto`.
 */
export const stubDrawing = async (page: Page): Promise<void> => {
  await page.addInitScript(install);
};
