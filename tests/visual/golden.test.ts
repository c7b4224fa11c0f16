import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type Build, buildOf, goldenNames, judgePicture, openGolden } from '../support/golden.ts';
import { openPlayer, pictureWhenStill } from '../support/player-page.ts';
import { SHOTS } from './moments.ts';

let browser: Browser;
let build: Build;

beforeAll(async () => {
  browser = await launchBrowser();
  build = buildOf(browser);
  openGolden(build);
});

afterAll(() => browser.close());

test.each(SHOTS)('$name looks as it did', async ({ name, moment, view }) => {
  const page = await openPlayer(browser, moment, view);
  const picture = await pictureWhenStill(page);
  await page.context().close();
  expect(judgePicture(name, picture, build)).toBeNull();
});

test('there is no golden picture that nothing makes', () => {
  expect(goldenNames()).toEqual(SHOTS.map(({ name }) => name).toSorted());
});
