import type { Page } from 'playwright-core';

/** Milliseconds that the main thread of a page has been at work. */
export interface MainThreadTime {
  /** Of the processor, in everything: scripts, styles, layout, painting. */
  readonly taskMs: number;
  /** Of the processor, in scripts. */
  readonly scriptMs: number;
  /** The same tasks by the clock on the wall, which also counts while other programs have the processor. */
  readonly wallMs: number;
}

export type MainThreadMeter = () => Promise<MainThreadTime>;

/** Reads the browser's own account of a page's main thread (CDP `Performance.getMetrics`). */
export const openMeter = async (page: Page): Promise<MainThreadMeter> => {
  const read = async (timeDomain: 'threadTicks' | 'timeTicks') => {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain });
    return async (): Promise<(name: string) => number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (name) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
    };
  };
  const [processor, wall] = [await read('threadTicks'), await read('timeTicks')];
  return async () => {
    const [ofProcessor, ofWall] = [await processor(), await wall()];
    return {
      taskMs: ofProcessor('TaskDuration'),
      scriptMs: ofProcessor('ScriptDuration'),
      wallMs: ofWall('TaskDuration'),
    };
  };
};
