import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeViolations } from '../../support/axe-violations.ts';
import { openDrawnPlayer, untilKnown } from '../../support/open-drawn-player.ts';
import { copiedLink, readable, until, untilDrawn, untilPlayable } from '../../support/player-in-page.ts';
import type { PageWatch } from '../../support/watch-page.ts';

/** 22:00 in Vladivostok on the eve of the border. */
const EVE = '2023-09-11T12:00:00Z';

let browser: Browser;
let page: Page;
let watch: PageWatch;

beforeAll(async () => {
  ({ browser, page, watch } = await openDrawnPlayer(`index.html#t=${EVE}`, { forAxe: true }));
});

afterAll(() => browser.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });

const slider = () => page.getByRole('slider', { name: 'What was known on' });

const moment = (): Promise<string | null> => page.locator('.sl-as-of-moment').textContent();

/** Shares of the routes in per cent, by name. */
const shares = (): Promise<[string, string][]> =>
  page
    .locator('.sl-route')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('.sl-route-name')?.textContent ?? '',
        row.querySelector('.sl-route-percent')?.textContent ?? '',
      ]),
    );

/** Everything that a scene shows: words, drawing, diagram, distances, list, and shares. */
const sceneOf = (of: Page): Promise<Record<string, string>> =>
  of.evaluate(() => {
    // Attributes in one order: it tells when they were set, not what is shown.
    const tellAll = (element: Element): string =>
      [element, ...element.querySelectorAll('*')]
        .map(({ localName, attributes, children, textContent }) => {
          const named = [...attributes].map(({ name, value }) => `${name}=${value}`).sort();
          return `${localName} ${named.join(' ')} ${children.length === 0 ? textContent : ''}`;
        })
        .join('\n');
    const parts = [
      '.sl-header',
      '.sl-clock',
      '.sl-drawing',
      '.sl-diagram',
      '.sl-readouts',
      '.sl-reports',
      '.sl-routes',
    ];
    return Object.fromEntries(
      parts.map((selector) => {
        const element = document.querySelector(selector);
        return [selector, element === null ? `no ${selector}` : tellAll(element)];
      }),
    );
  });

beforeEach(async () => {
  await button('When the story was told').click();
  await untilKnown(page);
});

describe('moments by name', () => {
  test('at noon on 12 September nobody could tell the routes apart', async () => {
    const playhead = page.locator('.sl-playhead').first();
    const before = await playhead.getAttribute('style');
    await button('Noon, Tue 12 Sep').click();
    await untilKnown(page);
    expect(await page.locator('.sl-as-of').textContent()).toBe('As known on Tue 12 Sep 12:00, Vladivostok time');
    const percents = (await shares()).map(([, percent]) => Number.parseInt(percent, 10)).toSorted((a, b) => b - a);
    expect(percents[0]).toBeCloseTo(50, -1);
    expect(percents[1]! + percents[2]!).toBeCloseTo(50, -1);
    expect(await page.locator('.sl-report[data-mark="unpublished"]').count()).toBeGreaterThan(5);
    expect(await playhead.getAttribute('style')).toBe(before);
  });

  test('once everything is known Vladivostok is out of the question', async () => {
    await button('Everything known').click();
    await untilKnown(page);
    const toVladivostok = (await shares()).filter(([name]) => name.includes('Vladivostok'));
    expect(toVladivostok.length).toBeGreaterThan(0);
    for (const [, percent] of toVladivostok) expect(percent).toMatch(/^(0 %|< ?1 ?%|under 1 %)/);
    expect(await page.locator('.sl-report[data-mark="unpublished"]').count()).toBe(0);
  });

  test('beside what was known then stands what is known today: the stretch that the sentence says once everything is known', async () => {
    await button('Noon, Tue 12 Sep').click();
    await untilKnown(page);
    const today = page.locator('.sl-today');
    const textOf = async (part: Locator): Promise<string> => readable((await part.textContent()) ?? '');
    const sentence = page.locator('.sl-sentence');
    const [, stretch] = /^Known today: [^,]+, (km [\d,–]+) \(90 %\); >99 % to Vostochny\.$/.exec(await textOf(today))!;
    expect(await textOf(sentence)).not.toContain(stretch);
    await button('Everything known').click();
    await untilKnown(page);
    expect(await textOf(sentence)).toContain(stretch);
    expect(await today.textContent()).toBe('');
  });

  test('the earlier and the later publication are a step away', async () => {
    const told = await moment();
    await button('Earlier publication').click();
    await untilKnown(page);
    const earlier = await moment();
    expect(earlier).not.toBe(told);
    await button('Later publication').click();
    await button('Later publication').click();
    await button('Earlier publication').click();
    await untilKnown(page);
    expect(await moment()).not.toBe(told);
  });
});

describe('the slider', () => {
  test('answers keys by itself, keeps the focus, and leaves the clock alone', async () => {
    const t = await page.getByRole('slider', { name: 'Time' }).inputValue();
    await slider().focus();
    const at = Number(await slider().inputValue());
    await page.keyboard.press('ArrowLeft');
    expect(Number(await slider().inputValue())).toBe(at - 1);
    expect(await slider().getAttribute('aria-valuetext')).toMatch(/Vladivostok time\. \d+ of \d+ reports\. Latest/);
    await page.keyboard.press('Home');
    expect(await slider().inputValue()).toBe('0');
    await page.keyboard.press('End');
    await untilKnown(page);
    expect(await slider().inputValue()).toBe(await slider().getAttribute('max'));
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('sl-as-of-range');
    expect(await page.getByRole('slider', { name: 'Time' }).inputValue()).toBe(t);
  });

  test('shows coarse answers while it is dragged and the full one when it is let go', async () => {
    await page.evaluate(() => {
      const player = document.querySelector<HTMLElement>('.sl-player');
      const details: string[] = [];
      Object.assign(window, { details });
      new MutationObserver(() => details.push(player?.dataset.detail ?? '')).observe(player as Node, {
        attributeFilter: ['data-detail'],
      });
    });
    const box = (await slider().boundingBox())!;
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.55, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.2, y, { steps: 4 });
    await until(
      page,
      () => document.querySelector<HTMLElement>('.sl-player')?.dataset.detail === 'coarse',
      'a coarse answer',
    );
    await page.mouse.up();
    await untilKnown(page);
    const details = await page.evaluate(() => (window as unknown as { readonly details: string[] }).details);
    expect(details).toContain('coarse');
    expect(details.at(-1)).toBe('full');
  });

  test('takes neither the focus nor the place of somebody who reads the list', async () => {
    const entry = page.locator('.sl-report-button').nth(20);
    await entry.focus();
    await page.waitForTimeout(200);
    const place = async (): Promise<number> => (await entry.boundingBox())?.y ?? Number.NaN;
    const before = await place();
    await slider().evaluate((input: HTMLInputElement) => {
      input.value = '3';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await untilKnown(page);
    expect(await entry.evaluate((element) => element === document.activeElement)).toBe(true);
    // A scroller goes by whole pixels.
    expect(Math.abs((await place()) - before)).toBeLessThan(1);
  });
});

describe('a copied link', () => {
  test('holds the time of knowledge and the version, and opens the very same scene', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = async (): Promise<URL> => new URL(await copiedLink(page));
    const told = await copied();
    expect(told.searchParams.get('as-of')).toBe('2023-09-13T00:00:00Z');
    expect(told.searchParams.get('v')).toBe('1.0.0');
    await slider().focus();
    await page.keyboard.press('Home');
    await button('Noon, Tue 12 Sep').click();
    await untilKnown(page);
    const link = await copied();
    expect(link.searchParams.get('as-of')).toBe('2023-09-12T02:00:00Z');
    expect(link.hash).toBe(`#t=${EVE}`);

    const dragged = await sceneOf(page);
    const other = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await other.goto(link.href);
    await untilPlayable(other);
    await other.getByText('A drawing stands in for the live map').waitFor();
    await untilDrawn(other);
    expect(await sceneOf(other)).toEqual(dragged);
    await other.close();
  });
});

test('on a phone it is folded, unfolds, and axe finds nothing to complain about', async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await slider().isVisible()).toBe(false);
  await button('Change: What was known on').click();
  expect(await slider().isVisible()).toBe(true);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  expect(await axeViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('all of that without an error', () => {
  expect(watch.errors).toEqual([]);
});
