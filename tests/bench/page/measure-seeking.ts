import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Tail, tailOf } from '../statistics.ts';
import type { KimPlayback } from './create-kim-playback.ts';
import { openMeter } from './main-thread-meter.ts';
import type { BenchSite } from './open-bench-site.ts';
import { openPlayer } from './open-player.ts';
import type { SteadyFramesWindow } from './steady-frames.ts';

/** What seeks cost in scripts, milliseconds of the processor. */
export interface Seeking {
  /** All that is called until the frame that draws the moment has ended. */
  readonly drawn: Tail;
  /** With the frame after it, in which the map sets names and asks for tiles. */
  readonly withNext: Tail;
}

const SEEKS = 200;
/** The first ones find no code compiled. */
const WARM_UP = 10;
const SEED = 2023;
const REST_MS = 250;

/**
 * Seeks by the slider to random moments, as a press on the diagram does, while the camera follows the train. Drawing calls are stubbed. After the frame that draws
 * the moment all others are held until the processor's time has been read.
 */
export const measureSeeking = async (site: BenchSite, { span }: KimPlayback): Promise<Seeking> => {
  const page = await openPlayer(site);
  const meter = await openMeter(page);
  const random = xoroshiro128plus(SEED);
  const drawn: number[] = [];
  const withNext: number[] = [];
  for (let seek = 0; seek < WARM_UP + SEEKS; seek++) {
    const t = span.start + uniformFloat64(random) * (span.end - span.start);
    // What the last one left to be done, names and tiles, is not this one's.
    await page.waitForTimeout(REST_MS);
    const before = await meter();
    await page.evaluate(seekAndDraw, t);
    const then = await meter();
    await page.evaluate(drawNext);
    const after = await meter();
    if (seek < WARM_UP) continue;
    drawn.push(then.scriptMs - before.scriptMs);
    withNext.push(after.scriptMs - before.scriptMs);
  }
  await page.context().close();
  return { drawn: tailOf(drawn), withNext: tailOf(withNext) };
};

/** Runs in the page. The seek is a task of its own: what is called by the debugger does not count as a script. */
const seekAndDraw = (t: number): Promise<void> =>
  new Promise((resolve) => {
    const input = document.querySelector<HTMLInputElement>('.sl-range') as HTMLInputElement;
    setTimeout(() => {
      input.valueAsNumber = t;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      // The player draws in the first frame, MapLibre in the second, before what is called here.
      requestAnimationFrame(() => {
        requestAnimationFrame(() => setTimeout(resolve));
        (window as unknown as SteadyFramesWindow).steadyFrames.hold();
      });
    });
  });

/** Runs in the page. */
const drawNext = (): Promise<void> =>
  new Promise((resolve) => {
    (window as unknown as SteadyFramesWindow).steadyFrames.release();
    requestAnimationFrame(() => setTimeout(resolve));
  });
