import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, WITHOUT_WEBGL } from '../../support/browser.ts';
import { untilDrawn, untilPlayable } from '../../support/player-in-page.ts';
import { goToMoment } from '../../support/player-page.ts';
import { siteUrl } from '../../support/site.ts';

/** On the way along the coast, at the border, and near the bridge. */
const MOMENTS = ['2023-09-11T09:00:00Z', '2023-09-11T21:00:00Z', '2023-09-12T02:15:00Z'] as const;
const SIZES = [
  [1280, 800, 'en'],
  [768, 1024, 'ru'],
  [390, 844, 'ko'],
  [320, 700, 'en'],
] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(WITHOUT_WEBGL);
});

afterAll(() => browser.close());

interface DrawnNames {
  readonly names: readonly string[];
  /** Those that reach over an edge of the drawing or lie below a control. */
  readonly unread: readonly string[];
}

const drawnNames = (page: Page): Promise<DrawnNames> =>
  page.evaluate(() => {
    const map = document.querySelector('.sl-drawing > svg > svg')!;
    const { left, top, right, bottom } = document.querySelector('.sl-drawing')!.getBoundingClientRect();
    const controls = [
      ...document.querySelectorAll('.sl-map-frame button, .sl-camera > *, .sl-map-tools > *, .sl-clock'),
    ]
      .filter((control) => getComputedStyle(control).visibility !== 'hidden')
      .map((control) => control.getBoundingClientRect());
    const texts = [...map.querySelectorAll('text')];
    const unread = texts.filter((name) => {
      const box = name.getBoundingClientRect();
      const isCut = box.left < left || box.right > right || box.top < top || box.bottom > bottom;
      // The room of a line of text is higher than its letters.
      const isUnder = controls.some(
        (each) =>
          box.left < each.right && box.right > each.left && box.top + 2 < each.bottom && box.bottom - 3 > each.top,
      );
      return isCut || isUnder;
    });
    return { names: texts.map((name) => name.textContent ?? ''), unread: unread.map((name) => name.textContent ?? '') };
  });

describe.each(SIZES)('at %i × %i in %s', (width, height, lang) => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width, height } });
    await page.goto(siteUrl(`index.html?lang=${lang}#t=${MOMENTS[0]}`));
    await untilPlayable(page);
    await page.locator('.sl-map-notice .sl-progress:not([hidden])').first().waitFor();
  });

  afterAll(() => page.close());

  test.each(MOMENTS)('every name is whole, and below no control, at %s', async (moment) => {
    await goToMoment(page, moment);
    await untilDrawn(page);
    const { names, unread } = await drawnNames(page);
    expect(names.length).toBeGreaterThan(3);
    expect(unread).toEqual([]);
  });
});
