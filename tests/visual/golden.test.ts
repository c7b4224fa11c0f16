import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type Build, buildOf, goldenNames, judgePicture, openGolden } from '../support/golden.ts';
import { openPlayer, pictureWhenStill } from '../support/player-page.ts';
import { SITTINGS } from './moments.ts';

let browser: Browser;
let build: Build;

beforeAll(async () => {
  browser = await launchBrowser();
  build = buildOf(browser);
  openGolden(build);
});

afterAll(() => browser.close());

describe.each(SITTINGS)('in $name', ({ name: sitting, view, moments }) => {
  // A page of its own for each: dashes on the map remember, in the last bit of a colour, the zoom they came from. And up to three pages: a name may
  // have been rasterised in another place of the glyph atlas, which moves its edges by a few of 255.
  test.each(moments)('$name looks as it did', { retry: 2 }, async ({ name, instant }) => {
    const page = await openPlayer(browser, instant, view);
    const picture = await pictureWhenStill(page);
    await page.context().close();
    expect(judgePicture(`${name}-${sitting}`, picture, build)).toBeNull();
  });
});

test('there is no golden picture that nothing makes', () => {
  const made = SITTINGS.flatMap((sitting) => sitting.moments.map((moment) => `${moment.name}-${sitting.name}`));
  expect(goldenNames()).toEqual(made.toSorted());
});
