import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../support/axe-violations.ts';
import { launchBrowser, WITHOUT_WEBGL } from '../support/browser.ts';
import { shownIn, untilPlayable } from '../support/player-in-page.ts';
import { siteUrl } from '../support/site.ts';
import { watchPage } from '../support/watch-page.ts';

let browser: Browser;
/** For all that does not hang on the live map: a page without one is open in half the time. */
let without: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  without = await launchBrowser(WITHOUT_WEBGL);
});

afterAll(() => Promise.all([browser.close(), without.close()]));

const open = async (
  options: Parameters<Browser['newPage']>[0],
  { path = 'index.html#t=2023-09-12T00:00:00Z', by = without } = {},
): Promise<Page> => {
  const page = await by.newPage({ bypassCSP: true, ...options });
  await page.goto(siteUrl(path));
  await untilPlayable(page);
  return page;
};

describe.each([1280, 768, 320])('at %d pixels', (width) => {
  let page: Page;

  beforeAll(async () => {
    // The map brings controls of its own, which a wide page and a phone have to hold.
    page = await open({ viewport: { width, height: 800 } }, { by: width === 768 ? without : browser });
  });

  afterAll(() => page.close());

  test('nothing has to be scrolled sideways', async () => {
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
  });

  test('the map is at least 200 pixels high', async () => {
    expect((await page.locator('.sl-map').boundingBox())?.height).toBeGreaterThanOrEqual(200);
  });

  test('every target is at least 24 pixels in size', async () => {
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.sl-player :is(button, select, summary, input:not(.sl-file))')]
        .filter((element) => element.checkVisibility())
        .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ name, box }) => `${name}: ${box.width} x ${box.height}`),
    );
    expect(small).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing to complain about, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(200);
    expect(await axeViolations(page)).toEqual([]);
  });
});

test.each([
  ['English', 'index.html#t=2023-09-10T02:00:00Z'],
  ['Russian, with two ways to go', 'index.html?lang=ru&as-of=2023-09-12T12:00:00Z#t=2023-09-10T02:00:00Z'],
])('on a phone nothing moves when the sentence and the distances change: %s', async (_name, path) => {
  const page = await open({ viewport: { width: 320, height: 800 } }, { path });
  // The reason why there is no live map lies on the drawing from here on.
  await page.locator('.sl-map-notice .sl-progress:not([hidden])').first().waitFor();
  await page.locator('.sl-today:not(:empty)').waitFor();
  const places = await page.evaluate(async () => {
    const seen = new Set<string>();
    const sentences = new Set<string>();
    const today = new Set<string>();
    const range = document.querySelector<HTMLInputElement>('.sl-range')!;
    const topOf = (part: string): number => Math.round(document.querySelector(part)!.getBoundingClientRect().top);
    for (let i = 0; i <= 60; i++) {
      range.value = String(Number(range.min) + ((Number(range.max) - Number(range.min)) * i) / 60);
      range.dispatchEvent(new Event('input', { bubbles: true }));
      for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      seen.add(['.sl-map', '.sl-plot', '.sl-report'].map(topOf).join());
      sentences.add(document.querySelector('.sl-sentence')?.textContent ?? '');
      today.add(document.querySelector('.sl-today')?.textContent ?? '');
    }
    return { seen: [...seen], sentences: sentences.size, today: today.size };
  });
  expect(places.sentences).toBeGreaterThan(30);
  expect(places.today).toBeGreaterThan(20);
  expect(places.seen).toHaveLength(1);
  await page.close();
});

describe.each(['en', 'ko', 'ru'])('on a phone of 320 pixels in %s', (lang) => {
  test.each([true, false])('playback takes two rows of whole words, touch: %s', async (hasTouch) => {
    const page = await open(
      { viewport: { width: 320, height: 700 }, hasTouch, isMobile: hasTouch },
      { path: `index.html?lang=${lang}#t=2023-09-12T00:00:00Z` },
    );
    const controls = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.sl-transport :is(button, select)')].map((control) => {
        const { left, right, top, bottom, width, height } = control.getBoundingClientRect();
        const isCut = control.tagName === 'BUTTON' && control.scrollWidth > control.clientWidth;
        return { middle: Math.round((top + bottom) / 2), left, right, width, height, isCut };
      }),
    );
    expect(controls).toHaveLength(6);
    expect(new Set(controls.map(({ middle }) => middle)).size).toBe(2);
    expect(controls.filter(({ isCut, left, right }) => isCut || left < 0 || right > 320)).toEqual([]);
    const least = hasTouch ? 44 : 32;
    expect(controls.filter(({ width, height }) => width < least || height < least)).toEqual([]);
    await page.close();
  });
});

describe('on a phone of 390 by 844', () => {
  test('what the story is about and the link are on the first screen, with clocks, map, playback and diagram', async () => {
    const page = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, { by: browser });
    await page.locator('.sl-story-button').first().waitFor();
    const ends = await page.evaluate(() =>
      ['.sl-story-bar', '.sl-clock', '.sl-map', '.sl-transport', '.sl-plot'].map(
        (part) => document.querySelector(part)!.getBoundingClientRect().bottom,
      ),
    );
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    expect(Math.max(...ends)).toBeLessThanOrEqual(844);
    await page.close();
  });

  test.each(['About this case', 'Link, cite'])(
    'what “%s” opens moves nothing, and axe has no complaint',
    async (name) => {
      const page = await open({ viewport: { width: 390, height: 844 } });
      // The reason why there is no live map lies on the drawing from here on.
      await page.locator('.sl-map-notice .sl-progress:not([hidden])').first().waitFor();
      const tops = () =>
        page.evaluate(() =>
          ['.sl-map', '.sl-plot', '.sl-report'].map(
            (part) => document.querySelector(part)!.getBoundingClientRect().top,
          ),
        );
      const before = await tops();
      await page.getByRole('button', { name, exact: true }).click();
      const panel = page.getByRole('group', { name, exact: true });
      const { x, width } = (await panel.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(390);
      expect(await tops()).toEqual(before);
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await panel.isVisible()).toBe(false);
      await page.close();
    },
  );
});

test('with less motion, playing steps from report to report', async () => {
  const page = await open({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const positions = await page.evaluate(async () => {
    const seen = new Set<string>();
    const playhead = document.querySelector<HTMLElement>('.sl-playhead');
    document.querySelector<HTMLElement>('.sl-play')?.click();
    const end = performance.now() + 9_000;
    while (performance.now() < end) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      seen.add(playhead?.style.getPropertyValue('--sl-at') ?? '');
    }
    return seen.size;
  });
  expect(positions).toBeGreaterThanOrEqual(2);
  expect(positions).toBeLessThanOrEqual(4);
  await page.close();
});

test('in forced colours the playhead can still be seen', async () => {
  const page = await open({ viewport: { width: 1280, height: 800 }, forcedColors: 'active' });
  const [head, back] = await page.evaluate(() => [
    getComputedStyle(document.querySelector('.sl-playhead') as Element).backgroundColor,
    getComputedStyle(document.querySelector('.sl-player') as Element).backgroundColor,
  ]);
  expect(head).not.toBe(back);
  await page.close();
});

test.each(['light', 'dark'] as const)(
  'to who asks for more contrast nothing is written in grey, %s',
  async (colorScheme) => {
    const page = await open({ viewport: { width: 1280, height: 800 }, colorScheme });
    const inks = () =>
      page.evaluate(() =>
        ['.sl-axis', '.sl-player'].map((name) => getComputedStyle(document.querySelector(name) as Element).color),
      );
    const [muted, text] = await inks();
    expect(muted).not.toBe(text);
    await page.emulateMedia({ contrast: 'more' });
    expect(await inks()).toEqual([text, text]);
    await page.close();
  },
);

test('without WebGL a drawing, the sentence and the reports still work, and the page says why', async () => {
  const page = await without.newPage({ viewport: { width: 1280, height: 800 } });
  const watch = watchPage(page);
  await page.goto(siteUrl('index.html#t=2023-09-12T00:00:00Z'));
  await untilPlayable(page);
  await page.getByText('A drawing stands in for the live map').waitFor();
  const before = await page.locator('.sl-drawing > svg').innerHTML();
  await page.locator('.sl-report', { hasText: 'RIA: over the Razdolnaya bridge' }).getByRole('button').click();
  expect((await shownIn(page)).value).toContain('12:15');
  expect(await page.locator('.sl-drawing > svg').innerHTML()).not.toBe(before);
  expect(watch.errors).toEqual([]);
  await page.close();
});
