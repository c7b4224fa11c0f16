import type { Browser } from 'playwright-core';
import { untilMapStands, untilPlayable } from '../support/player-in-page.ts';
import { stubDrawing } from '../support/stub-drawing.ts';
import { countContexts } from './count-contexts.ts';
import { openTraces, type Traces } from './read-traces.ts';

export interface PlayedOn {
  readonly before: Traces;
  readonly after: Traces;
}

/** The whole is played in a minute; until then there are words, names and tiles that were not there before. */
const WARM_UP_MS = 65_000;

/** Plays kim-2023 round and round for so long, and reads what the page holds before and after. Drawing calls are stubbed. */
export const playOn = async (browser: Browser, siteUrl: string, forMs: number): Promise<PlayedOn> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await stubDrawing(page);
  await countContexts(page);
  await page.goto(`${siteUrl}index.html?lang=en`);
  await untilPlayable(page);
  await untilMapStands(page);
  const read = await openTraces(page);
  const press = (selector: string) =>
    page.evaluate((each) => document.querySelector<HTMLElement>(each)?.click(), selector);
  await press('.sl-loop');
  await press('.sl-play');
  await page.waitForTimeout(WARM_UP_MS);
  const before = await read();
  await page.waitForTimeout(forMs);
  const after = await read();
  await context.close();
  return { before, after };
};
