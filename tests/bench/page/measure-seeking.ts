import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Tail, tailOf } from '../statistics.ts';
import type { KimPlayback } from './create-kim-playback.ts';
import { openMeter } from './main-thread-meter.ts';
import type { BenchSite } from './open-bench-site.ts';
import { openPlayer } from './open-player.ts';

const SEEKS = 200;
/** The first ones find no code compiled. */
const WARM_UP = 10;
const SEED = 2023;

/**
 * Seeks by the slider to random moments, as a press on the diagram does, while the camera follows the train. Drawing calls are stubbed.
 * @returns what one costs in scripts, milliseconds of the processor: all that is called until the frame that draws it
 */
export const measureSeeking = async (site: BenchSite, { span }: KimPlayback): Promise<Tail> => {
  const page = await openPlayer(site);
  const meter = await openMeter(page);
  const random = xoroshiro128plus(SEED);
  const costs: number[] = [];
  for (let seek = 0; seek < WARM_UP + SEEKS; seek++) {
    const t = span.start + uniformFloat64(random) * (span.end - span.start);
    const before = await meter();
    await page.evaluate(seekAndDraw, t);
    const after = await meter();
    if (seek >= WARM_UP) costs.push(after.scriptMs - before.scriptMs);
  }
  await page.context().close();
  return tailOf(costs);
};

/** Runs in the page. The seek is a task of its own: what is called by the debugger does not count as a script. */
const seekAndDraw = (t: number): Promise<void> =>
  new Promise((resolve) => {
    const input = document.querySelector<HTMLInputElement>('.sl-range') as HTMLInputElement;
    setTimeout(() => {
      input.valueAsNumber = t;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      // The player draws in the first frame, MapLibre in the second.
      requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
    });
  });
