import type { Page } from 'playwright-core';
import { mainMoment } from '../../../src/scene/main-moment.ts';
import { until } from '../../support/player-in-page.ts';
import type { BareWindow } from '../bare/bare-window.ts';
import { type Spread, spreadOf } from '../statistics.ts';
import type { KimPlayback } from './create-kim-playback.ts';
import { mapSize } from './map-size.ts';
import { bareUrl } from './open-bare.ts';
import type { BenchSite } from './open-bench-site.ts';
import { VIEWPORT } from './open-player.ts';
import { type OpeningWindow, type Parts, watchOpening } from './watch-opening.ts';

/** Milliseconds from the start of navigation, by the clock on the wall, over the runs. */
export interface Opening {
  readonly player: Readonly<Record<keyof Parts, Spread>>;
  /** Until every tile and name of the map alone is drawn. */
  readonly bare: Spread;
  /** The player's complete picture over that of the map alone, of each pair of runs. */
  readonly ratio: Spread;
}

const RUNS = 5;
/** A busy machine takes ten times as long. */
const PATIENCE_MS = 120_000;

/** Opens the start page, and the page with the same map alone, in turn, each in a context of its own. WebGL draws. */
export const measureOpening = async (site: BenchSite, playback: KimPlayback): Promise<Opening> => {
  const players: Parts[] = [];
  const bares: number[] = [];
  let size = { width: VIEWPORT.width, height: VIEWPORT.height } as { width: number; height: number };
  for (let run = 0; run < RUNS; run++) {
    await inContext(site, async (page) => {
      await page.addInitScript(watchOpening);
      await page.goto(site.url('index.html?lang=en&theme=light'));
      await until(
        page,
        () => (window as unknown as OpeningWindow).opening.complete !== undefined,
        'a complete picture',
      );
      players.push(await page.evaluate(() => (window as unknown as OpeningWindow).opening as Parts));
      size = await mapSize(page);
    });
    await inContext(site, async (page) => {
      await page.goto(bareUrl(site, size, playback.cameraAt(mainMoment(playback.context), 'follow', size)));
      await until(
        page,
        () => (window as unknown as Partial<BareWindow>).bare?.idleAtMs != null,
        'the map alone',
        PATIENCE_MS,
      );
      bares.push(await page.evaluate(() => (window as unknown as BareWindow).bare.idleAtMs as number));
    });
  }
  const of = (part: keyof Parts): Spread => spreadOf(players.map((each) => each[part]));
  return {
    player: {
      list: of('list'),
      playable: of('playable'),
      drawing: of('drawing'),
      map: of('map'),
      complete: of('complete'),
    },
    bare: spreadOf(bares),
    ratio: spreadOf(players.map(({ complete }, run) => complete / (bares[run] as number))),
  };
};

const inContext = async (site: BenchSite, visit: (page: Page) => Promise<void>): Promise<void> => {
  const context = await site.browser.newContext({ viewport: VIEWPORT });
  await visit(await context.newPage());
  await context.close();
};
