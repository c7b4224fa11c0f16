import type { Page } from 'playwright-core';
import type { Size } from '../../../src/stage/camera.ts';
import { until } from '../../support/player-in-page.ts';
import type { BareWindow, CameraPath } from '../bare/bare-window.ts';
import { type Spread, spreadOf } from '../statistics.ts';
import type { KimPlayback } from './create-kim-playback.ts';
import { type MainThreadMeter, type MainThreadTime, openMeter } from './main-thread-meter.ts';
import { mapSize } from './map-size.ts';
import { isBareIdle, openBare } from './open-bare.ts';
import type { BenchSite } from './open-bench-site.ts';
import { openPlayer } from './open-player.ts';
import { afterFrames } from './steady-frames.ts';

const RUNS = 5;
const WARM_UP_FRAMES = 60;
const FRAMES = 600;
const FRAME_S = 1 / 60;
const FLIGHT_MS = 700;
/** The page goes on for a few frames while it is asked for its time. */
const SPARE_FRAMES = 60;

/** What a frame costs the main thread in one way of playing. Milliseconds, over the runs. */
export interface Playing {
  readonly camera: 'still' | 'following';
  readonly player: Spread;
  readonly bare: Spread;
  /** Player over bare, of each pair of runs. */
  readonly ratio: Spread;
}

/**
 * The player against a page that only repaints its basemap: pairs of runs of 600 frames, the k-th of both over the k-th fifth of the playing time, and
 * with the same camera in each frame.
 */
export const measurePlaying = async (site: BenchSite, playback: KimPlayback): Promise<readonly Playing[]> => {
  const player = await openPlayer(site);
  const size = await mapSize(player);
  const starts = Array.from({ length: RUNS }, (_, run) => (run * playback.wholeS) / RUNS);
  const bare = await openBare(site, size, playback.cameraAt(playback.momentAt(0), 'whole', size));
  const ofPlayer = await openMeter(player);
  const ofBare = await openMeter(bare);
  const results: Playing[] = [];
  for (const camera of ['still', 'following'] as const) {
    const pairs: { readonly player: number; readonly bare: number }[] = [];
    for (const start of starts) {
      await goTo(player, playback.momentAt(start), camera);
      const played = await frameCost(player, ofPlayer, () => click(player, '.sl-play'));
      await click(player, '.sl-play');
      const path = pathFrom(playback, start, camera, size);
      await bare.evaluate((view) => (window as unknown as BareWindow).bare.show(view), path[0]!);
      await until(bare, isBareIdle, 'an idle map');
      const repainted = await frameCost(bare, ofBare, () =>
        bare.evaluate((each) => (window as unknown as BareWindow).bare.repaint(each), camera === 'still' ? null : path),
      );
      await bare.evaluate(() => (window as unknown as BareWindow).bare.stop());
      pairs.push({ player: played.taskMs, bare: repainted.taskMs });
    }
    results.push({
      camera,
      player: spreadOf(pairs.map((pair) => pair.player)),
      bare: spreadOf(pairs.map((pair) => pair.bare)),
      ratio: spreadOf(pairs.map((pair) => pair.player / pair.bare)),
    });
  }
  await player.context().close();
  await bare.context().close();
  return results;
};

const pathFrom = (playback: KimPlayback, startS: number, camera: Playing['camera'], size: Size): CameraPath =>
  Array.from({ length: WARM_UP_FRAMES + FRAMES + SPARE_FRAMES }, (_, frame) =>
    playback.cameraAt(playback.momentAt(startS + frame * FRAME_S), camera === 'still' ? 'whole' : 'follow', size),
  );

const click = (page: Page, selector: string): Promise<void> =>
  page.evaluate((each) => document.querySelector<HTMLElement>(each)?.click(), selector);

const goTo = async (player: Page, t: number, camera: Playing['camera']): Promise<void> => {
  await player.evaluate((moment) => {
    location.hash = `t=${moment}`;
  }, t);
  await click(player, `.sl-camera > button:nth-child(${camera === 'still' ? 2 : 1})`);
  // A flight of the camera ends within half a second; until then the map may seem still at its start.
  await player.waitForTimeout(FLIGHT_MS);
  await until(player, () => document.querySelector('.sl-live[data-still]') !== null, 'a still map');
};

const frameCost = async (page: Page, meter: MainThreadMeter, begin: () => Promise<void>): Promise<MainThreadTime> => {
  await begin();
  const first = await afterFrames(page, WARM_UP_FRAMES);
  const before = await meter();
  const last = await afterFrames(page, FRAMES);
  const after = await meter();
  const frames = last - first;
  return {
    taskMs: (after.taskMs - before.taskMs) / frames,
    scriptMs: (after.scriptMs - before.scriptMs) / frames,
    wallMs: (after.wallMs - before.wallMs) / frames,
  };
};
