import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chapters } from '../../../src/scene/chapters.ts';
import { axeViolations } from '../../support/axe-violations.ts';
import { launchBrowser, WITHOUT_WEBGL } from '../../support/browser.ts';
import { layoutShift, noteLayoutShifts } from '../../support/layout-shift.ts';
import { shownIn, until, untilPlayable } from '../../support/player-in-page.ts';
import { siteUrl } from '../../support/site.ts';
import { type PageWatch, watchPage } from '../../support/watch-page.ts';
import { createKimScene } from '../../unit/scene/create-kim-scene.ts';

const context = createKimScene();
const moments = chapters(context).map(({ t }) => new Date((context.case.origin + t) * 1000));

const inVladivostok = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Vladivostok',
  hour: '2-digit',
  minute: '2-digit',
});

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(WITHOUT_WEBGL);
});
afterAll(() => browser.close());

/** For machines that are busy. */
const PATIENT = { timeout: 20_000 };

const open = async (options: Parameters<Browser['newPage']>[0]) => {
  const page = await browser.newPage({ bypassCSP: true, ...options });
  const watch = watchPage(page);
  await noteLayoutShifts(page);
  await page.goto(siteUrl('scrolly.html'));
  const frame = (await (await page.locator('iframe').elementHandle())?.contentFrame())!;
  await untilPlayable(frame);
  await until(frame, () => document.querySelector('.sl-frame[data-state="standing"]') !== null, 'a player');
  return { page, watch, frame };
};

/** Index of the step that the page marks as the current one. */
const marked = (page: Page): Promise<number> =>
  page
    .locator('[data-step]')
    .evaluateAll((steps) => steps.findIndex((step) => step.getAttribute('aria-current') === 'step'));

/** The page marks the step, and the map is at its time and says what the step says of how sure that is. */
const expectStep = async (page: Page, frame: Frame, index: number): Promise<void> => {
  await expect.poll(() => marked(page), PATIENT).toBe(index);
  const time = inVladivostok.format(moments[index]);
  await expect.poll(async () => (await shownIn(frame)).value, PATIENT).toContain(time);
  const sure = (await page.locator('.sure').nth(index).textContent()) ?? '';
  expect((await shownIn(frame)).value).toContain(sure.split(/[.,] /)[0]!.replace(/\.$/, ''));
};

describe.each([
  { width: 1280, height: 800, colorScheme: 'light' },
  { width: 320, height: 568, colorScheme: 'dark', reducedMotion: 'reduce' },
] as const)('an article in steps, $width pixels wide', ({ width, height, ...media }) => {
  let page: Page;
  let watch: PageWatch;
  let frame: Frame;
  let shiftOnOpening: number;

  /** Turns the wheel over the text until the step begins right above the reading line. Says how far the page went, and how far it should. */
  const wheelTo = async (index: number) => {
    const step = page.locator('[data-step]').nth(index);
    const from = await page.evaluate(() => window.scrollY);
    const by = Math.round((await step.boundingBox())!.y - 0.66 * height);
    // Over the text: above the map at first, below it or beside it later on.
    await page.mouse.move(width - 40, from === 0 ? 40 : height - 20);
    await page.mouse.wheel(0, by);
    await expect.poll(() => page.evaluate(() => Math.round(window.scrollY)), PATIENT).toBe(Math.round(from + by));
  };

  beforeAll(async () => {
    ({ page, watch, frame } = await open({ viewport: { width, height }, ...media }));
    shiftOnOpening = await layoutShift(frame);
  });
  afterAll(() => page.close());

  test('has a step for each chapter of the case, at its time', async () => {
    const times = await page
      .locator('[data-step] time')
      .evaluateAll((all) => all.map((time) => new Date((time as HTMLTimeElement).dateTime).toISOString()));
    expect(times).toEqual(moments.map((moment) => moment.toISOString()));
  });

  test('the map follows the steps as they are scrolled through, and back, and the page scrolls as the reader does', async () => {
    for (const index of [0, 1, 2, 3, 4, 5, 6, 4, 1, 0]) {
      await wheelTo(index);
      await expectStep(page, frame, index);
    }
    expect(await page.locator('[role="status"]').textContent()).toBe('');
  });

  // On a phone there is no wheel, and the map is above the text.
  if (width > 560) {
    test('with the wheel over the map it scrolls just as well', async () => {
      await wheelTo(1);
      const from = await page.evaluate(() => window.scrollY);
      await page.mouse.move(200, 400);
      await page.mouse.wheel(0, 100);
      await expect.poll(() => page.evaluate(() => window.scrollY), PATIENT).toBe(from + 100);
    });
  }

  test('two buttons do the same by keyboard, keep the focus, and say where that led', async () => {
    await page.locator('[data-on]').focus();
    await page.keyboard.press('Enter');
    const at = await marked(page);
    for (const [key, index] of [
      ['Enter', at + 1],
      ['Space', at + 2],
    ] as const) {
      await page.keyboard.press(key);
      await expectStep(page, frame, index);
      const heading = await page.locator('[data-step] h2').nth(index).textContent();
      expect(await page.locator('[role="status"]').textContent()).toBe(`${index + 1} / 7: ${heading}`);
    }
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expectStep(page, frame, at + 1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Previous');
  });

  test('at its ends a button says that it leads nowhere, and stays where it is', async () => {
    await wheelTo(6);
    await expectStep(page, frame, 6);
    await page.locator('[data-on]').focus();
    const before = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-on]').getAttribute('aria-disabled')).toBe('true');
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  test('map and steps never cover each other, and the map is at least 200 pixels high', async () => {
    await page.locator('[data-back]').focus();
    await page.keyboard.press('Enter');
    const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
    const media = await box('.media');
    const heading = await box('[aria-current] h2');
    const text = await box('[aria-current] .when');
    expect(width < 560 ? heading.y - (media.y + media.height) : heading.x - (media.x + media.width)).toBeGreaterThan(0);
    expect(text.y + text.height).toBeLessThan(height);
    expect((await frame.locator('.sl-map').boundingBox())!.height).toBeGreaterThanOrEqual(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect((await box('[data-on]')).height).toBeGreaterThanOrEqual(44);
  });

  test('nothing shifts, in the page or in its frame while that opens, and axe finds nothing to complain about', async () => {
    expect(await layoutShift(page)).toBe(0);
    expect(shiftOnOpening).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    expect(await axeViolations(frame)).toEqual([]);
  });

  test('no error, no breach of the policy, no request to anybody else', () => {
    expect(watch.errors).toEqual([]);
    expect(watch.requests.filter((url) => !url.startsWith(new URL(siteUrl()).origin))).toEqual([]);
  });
});

test('without a script the steps are read beside the picture, and no button promises more', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(siteUrl('scrolly.html'));
  expect(await page.locator('[data-step]').count()).toBe(moments.length);
  expect(await page.locator('.stepper').isVisible()).toBe(false);
  await page.close();
});
