import type { Page } from 'playwright-core';
import type { ContextsWindow } from './count-contexts.ts';

/** What a page holds on to, once everything that can be collected is. */
export interface Traces {
  readonly listeners: number;
  /** Of documents and of what hangs in none. */
  readonly nodes: number;
  readonly workers: number;
  /** WebGL contexts that have not been given back. */
  readonly contexts: number;
  /** Faces of type that the document knows. */
  readonly faces: number;
  readonly heapMb: number;
}

/** What is let go of by a task or two, such as a worker that ends, is given so long. */
const SETTLE_MS = 300;
/** One collection may free what only the next one finds unreachable. */
const COLLECTIONS = 3;

export const openTraces = async (page: Page): Promise<() => Promise<Traces>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    for (let i = 0; i < COLLECTIONS; i++) {
      await page.waitForTimeout(SETTLE_MS);
      await session.send('HeapProfiler.collectGarbage');
    }
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      listeners: of('JSEventListeners'),
      nodes: of('Nodes'),
      workers: page.workers().length,
      contexts: await page.evaluate(() => (window as unknown as ContextsWindow).openContexts()),
      faces: await page.evaluate(() => document.fonts.size),
      heapMb: of('JSHeapUsedSize') / 1e6,
    };
  };
};
