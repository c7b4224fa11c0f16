import type { Page } from 'playwright-core';
import { untilMapStands, untilPlayable } from '../../support/player-in-page.ts';
import { stubDrawing } from '../../support/stub-drawing.ts';
import type { BenchSite } from './open-bench-site.ts';
import { installSteadyFrames } from './steady-frames.ts';

/** What a reader with a laptop has. */
export const VIEWPORT = { width: 1280, height: 800 } as const;

/** The player with everything on, drawing nothing; its map stands. */
export const openPlayer = async (site: BenchSite): Promise<Page> => {
  const context = await site.browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await stubDrawing(page);
  await installSteadyFrames(page);
  await page.goto(site.url('index.html?lang=en&theme=light'));
  await untilPlayable(page);
  await untilMapStands(page);
  return page;
};
