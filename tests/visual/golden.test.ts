import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, WITHOUT_WEBGL } from '../support/browser.ts';
import { type Build, buildOf, goldenNames, judgePicture, openGolden } from '../support/golden.ts';
import { goToMoment, openPlayer, pictureWhenStill } from '../support/player-page.ts';
import { SITTINGS } from './moments.ts';

let browser: Browser;
let build: Build;

beforeAll(async () => {
  browser = await launchBrowser();
  build = buildOf(browser);
  openGolden(build);
});

afterAll(() => browser.close());

describe.each(SITTINGS)('in $name', ({ name: sitting, view, moments, withoutWebGl }) => {
  let own: Browser | null = null;
  let page: Page;

  beforeAll(async () => {
    own = withoutWebGl ? await launchBrowser(WITHOUT_WEBGL) : null;
    page = await openPlayer(own ?? browser, moments[0]?.instant ?? '', view);
    await pictureWhenStill(page);
  });

  afterAll(() => own?.close() ?? page.context().close());

  test.each(moments)('$name looks as it did', async ({ name, instant }) => {
    await goToMoment(page, instant);
    const picture = await pictureWhenStill(page);
    expect(judgePicture(`${name}-${sitting}`, picture, build)).toBeNull();
  });
});

test('there is no golden picture that nothing makes', () => {
  const made = SITTINGS.flatMap((sitting) => sitting.moments.map((moment) => `${moment.name}-${sitting.name}`));
  expect(goldenNames()).toEqual(made.toSorted());
});
