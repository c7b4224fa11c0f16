import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Tail, tailOf } from '../statistics.ts';
import type { BenchSite } from './open-bench-site.ts';
import { openPlayer } from './open-player.ts';

const MOVES = 60;
/** The first ones start the second worker. */
const WARM_UP = 5;
const SEED = 2023;

/**
 * Drags the slider of knowledge from publication to publication, at random, each as soon as the answer to the one before is on screen. Drawing calls are stubbed.
 * @returns how long after a movement its coarse answer is on screen, milliseconds by the clock on the wall
 */
export const measureKnowing = async (site: BenchSite): Promise<Tail> => {
  const page = await openPlayer(site);
  const stops = await page.evaluate(() => Number(document.querySelector<HTMLInputElement>('.sl-as-of-range')?.max) + 1);
  const random = xoroshiro128plus(SEED);
  const delays: number[] = [];
  let at = -1;
  for (let move = 0; move < WARM_UP + MOVES; ) {
    const to = uniformInt(random, 0, stops - 1);
    if (to === at) continue;
    at = to;
    const delay = await page.evaluate(moveAndSee, to);
    // What is kept from before is no answer to a question.
    if (delay === null) continue;
    if (move >= WARM_UP) delays.push(delay);
    move += 1;
  }
  await page.context().close();
  return tailOf(delays);
};

/** Runs in the page. Null where a full answer was at hand. */
const moveAndSee = (stop: number): Promise<number | null> =>
  new Promise((resolve) => {
    const player = document.querySelector<HTMLElement>('.sl-player') as HTMLElement;
    const input = document.querySelector<HTMLInputElement>('.sl-as-of-range') as HTMLInputElement;
    let startMs = 0;
    const watch = new MutationObserver(() => {
      watch.disconnect();
      // The player draws in the first frame, MapLibre in the second; by the third it is on its way to the screen.
      const seen = (): void => resolve(player.dataset.detail === 'coarse' ? performance.now() - startMs : null);
      requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(seen)));
    });
    watch.observe(player, { attributeFilter: ['data-detail'] });
    setTimeout(() => {
      startMs = performance.now();
      input.valueAsNumber = stop;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  });
