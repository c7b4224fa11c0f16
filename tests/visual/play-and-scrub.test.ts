import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { installFramesByHand, playByHand } from '../support/frames-by-hand.ts';
import { judgeEqual } from '../support/golden.ts';
import { goToMoment, openPlayer, pictureWhenStill } from '../support/player-page.ts';

/** Seconds since the case's origin: 12 September 2023, 06:00 in Vladivostok, before the train is in Khasan. */
const FROM = 190_800;
const ELSEWHERE = 90_000;

/**
 * Half a second of playing, in frames that a fast, a slow and an irregular machine would make. Sixteenths of a second and
 * their parts add up without rounding, so the moment played to is exactly the one scrubbed to: a camera that follows the
 * train shows even a picosecond in some pixel at an edge.
 */
const CUTS: Readonly<Record<string, readonly number[]>> = {
  fast: Array.from({ length: 16 }, () => 31.25),
  slow: [250, 250],
  irregular: [62.5, 187.5, 125, 31.25, 93.75],
};
const PLAYED_S = 0.5;
const RATE = 1800;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  const view = { theme: 'light', width: 1280, height: 800 } as const;
  page = await openPlayer(browser, String(FROM), view, installFramesByHand);
  await pictureWhenStill(page);
  // At a constant rate the moment that is played to is known beforehand, to the bit.
  await page.getByLabel('Speed').selectOption(String(RATE));
});

afterAll(() => browser.close());

const pressPlay = (): Promise<void> => page.evaluate(() => document.querySelector<HTMLElement>('.sl-play')?.click());

const playedFrom = async (moment: number, elapsedMs: readonly number[]): Promise<Buffer> => {
  await goToMoment(page, String(moment));
  await pictureWhenStill(page);
  await playByHand(page, elapsedMs, pressPlay, pressPlay);
  return pictureWhenStill(page);
};

const scrubbedTo = async (moment: number): Promise<Buffer> => {
  await goToMoment(page, String(ELSEWHERE));
  await pictureWhenStill(page);
  await goToMoment(page, String(moment));
  return pictureWhenStill(page);
};

test.each(Object.entries(CUTS))(
  'a moment reached by playing on a %s machine looks, to the pixel, as when scrubbed to',
  async (machine, elapsedMs) => {
    expect(elapsedMs.reduce((sum, ms) => sum + ms, 0)).toBe(PLAYED_S * 1000);
    const scrubbed = await scrubbedTo(FROM + PLAYED_S * RATE);
    const played = await playedFrom(FROM, elapsedMs);
    expect(judgeEqual(`played-on-a-${machine}-machine`, scrubbed, played)).toBeNull();
  },
);

test('playing does change the picture', async () => {
  const before = await scrubbedTo(FROM);
  expect((await playedFrom(FROM, [200])).equals(before)).toBe(false);
});
