import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeViolations } from '../../support/axe-violations.ts';
import { openDrawnPlayer } from '../../support/open-drawn-player.ts';
import { copiedLink, readable, until, untilDrawn, untilPlayable } from '../../support/player-in-page.ts';
import { siteUrl } from '../../support/site.ts';
import type { PageWatch } from '../../support/watch-page.ts';

/** 10:00 in Vladivostok: between Khasan and the bridge. */
const MORNING = '2023-09-12T00:00:00Z';

/** RIA's report of the bridge: without it nothing holds the train from ahead. */
const BRIDGE = 'RIA in Russian: about 05:15 Moscow time, heading north';

let browser: Browser;
let page: Page;
let watch: PageWatch;

beforeAll(async () => {
  ({ browser, page, watch } = await openDrawnPlayer(`index.html#t=${MORNING}`, {
    forAxe: true,
    prepare: (empty) => empty.context().grantPermissions(['clipboard-read', 'clipboard-write']),
  }));
});

afterAll(() => browser.close());

const open = async (on: Page, address: string): Promise<void> => {
  await on.goto(siteUrl(address));
  await untilPlayable(on);
  await untilDrawn(on);
};

const button = (name: string, on = page) => on.getByRole('button', { name, exact: true });

/** The full answer is on screen to what the list says is left out. */
const untilAnswered = async (on = page): Promise<void> => {
  await until(
    on,
    () => {
      const asked = document.querySelectorAll('.sl-report-hear:not([hidden])').length;
      const wanted = [...document.querySelectorAll<HTMLElement>('.sl-report')].filter(
        (entry) => entry.querySelector('.sl-report-hear')?.textContent === 'Put back',
      );
      const detail = document.querySelector<HTMLElement>('.sl-player')?.dataset.detail;
      const struck = document.querySelectorAll('.sl-report[data-mark="left-out"]').length;
      return asked > 0 && detail === 'full' && struck === wanted.length;
    },
    'the full answer',
  );
  await untilDrawn(on);
};

const textOf = async (selector: string, on = page): Promise<string> =>
  readable((await on.locator(selector).first().textContent()) ?? '');

/** Kilometres of the interval that the sentence gives. */
const widthKm = async (): Promise<number> => {
  const [, from, to] = /Nine in ten: km\s([\d,]*\d)–([\d,]*\d)/.exec(await textOf('.sl-sentence')) ?? [];
  const km = (text: string | undefined): number => Number(text?.replace(',', ''));
  return km(to) - km(from);
};

const entryOf = (id: string) => page.locator(`.sl-report[data-report="${id}"]`);

beforeEach(async () => {
  const all = button('Put all back');
  if (await all.isVisible()) await all.click();
  await untilAnswered();
});

describe('a report that is left out', () => {
  test('widens the band, changes the sentence, and stays in the list, which says so', async () => {
    const before = await widthKm();
    const band = await page.locator('.sl-band').first().getAttribute('d');
    await button(`Leave out: ${BRIDGE}`).click();
    await untilAnswered();
    expect(await widthKm()).toBeGreaterThan(before + 10);
    expect(await page.locator('.sl-band').first().getAttribute('d')).not.toBe(band);
    expect(await textOf('.sl-as-of')).toBe('As known on Wed 13 Sep 10:00, Vladivostok time, without 1 report');
    expect(await entryOf('R11').locator('.sl-report-standing').textContent()).toBe('left out by you');
    expect(await page.locator('.sl-box[data-standing="left-out"]').count()).toBeGreaterThan(0);
    expect(await page.getByText('left out with it').count()).toBeGreaterThan(0);
    expect(await textOf('.sl-left-out')).toContain('You left out 1 report.');
  });

  test('comes back, and with it the very same sentence', async () => {
    const before = await textOf('.sl-sentence');
    await button(`Leave out: ${BRIDGE}`).click();
    await untilAnswered();
    await button(`Put back: ${BRIDGE}`).click();
    await untilAnswered();
    expect(await textOf('.sl-sentence')).toBe(before);
    expect(await page.locator('.sl-left-out').isVisible()).toBe(false);
  });

  test('is in a copied link, which opens the same', async () => {
    await button(`Leave out: ${BRIDGE}`).click();
    await untilAnswered();
    const link = new URL(await copiedLink(page));
    expect(link.searchParams.get('without')).toBe('R11');
    const other = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await open(other, `index.html${link.search}${link.hash}`);
    expect(await textOf('.sl-sentence', other)).toBe(await textOf('.sl-sentence'));
    expect(await textOf('.sl-as-of', other)).toBe(await textOf('.sl-as-of'));
    await other.close();
  });
});

describe('the evidence of a moment', () => {
  test('puts afternoon and evening of the departure side by side, with what each weighs', async () => {
    const sides = await page.locator('.sl-dispute').first().locator('.sl-dispute-side').allTextContents();
    expect(sides).toHaveLength(2);
    expect(sides[0]).toContain('“Sunday afternoon”');
    expect(sides[1]).toContain('“Sunday evening”');
    const likely = sides.map((side) => Number(/(\d+) % likely/.exec(side)?.[1]));
    expect(likely[0]).toBeGreaterThan(50);
    expect(likely[1]).toBeLessThan(50);
  });

  test('"How do we know?" names what holds the train, where it would be without each, and how often the method was right', async () => {
    await page.getByText('How do we know?').click();
    await until(
      page,
      () => {
        const without = [...document.querySelectorAll('.sl-held-without')];
        return without.length > 1 && without.every(({ textContent }) => textContent !== '');
      },
      'where the train would be without each report',
    );
    const held = await textOf('.sl-held');
    expect(held).toContain('Behind it');
    expect(held).toContain(BRIDGE);
    expect(held).toMatch(
      /Without it, nine in ten: km\s[\d,]+–[\d,]+, \d+ km (wider|narrower|further on|further back)\./,
    );
    expect(await textOf('.sl-held-note')).toMatch(/^It hangs most of all on “/);
    const without = await page.locator('.sl-held-without').allTextContents();
    expect(without.length).toBeGreaterThan(1);
    for (const text of without) {
      expect(text).toMatch(
        /^Without it, (nine in ten: km\s[\d,]+–[\d,]+, \d+ km [a-z ]+|the same to within \d+ km: .+)\.$/,
      );
    }
    expect(await page.locator('.sl-how-model li').count()).toBe(3);
    expect(await page.locator('.sl-how tbody tr').count()).toBe(5);
    await page.getByText('How do we know?').click();
  });

  test('pointing at a report in the list marks its box in the diagram, and the other way round', async () => {
    await entryOf('R11').locator('.sl-report-button').hover();
    await untilDrawn(page);
    expect(await page.locator('.sl-box[data-mark="chosen"]').getAttribute('data-report')).toBe('R11');
    const box = (await page.locator('.sl-box[data-report="R01"]').first().boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await untilDrawn(page);
    expect(await page.locator('.sl-report[data-pointed]').getAttribute('data-report')).toBe('R01');
    expect(await page.locator('.sl-box[data-mark="against"]').first().getAttribute('data-report')).toBe('R02');
    await page.mouse.move(640, 20);
  });
});

describe('taking it elsewhere', () => {
  test('the citation has title, moment in both zones, interval, knowledge time, version and address', async () => {
    await button('Link, cite').click();
    await button('Copy the text').click();
    await page.waitForTimeout(100);
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of [
      'September 2023”',
      'Tue 12 Sep 2023 10:00 Vladivostok · 09:00 Pyongyang',
      'Nine in ten: ',
      'As known on Wed 13 Sep 10:00, Vladivostok time',
      'version 1.0.0',
      '&v=1.0.0#t=2023-09-12T00:00:00Z',
    ])
      expect(citation).toContain(part);
    expect(await textOf('.sl-citation')).toBe(citation);
    await page.keyboard.press('Escape');
    expect(await page.locator('.sl-citation').isVisible()).toBe(false);
  });

  test('the positions by the hour can be read, and saved as CSV', async () => {
    await page.getByText('Positions by the hour').click();
    // A fold tells that it is open a moment after it is.
    await page.locator('.sl-hours tbody tr').first().waitFor();
    const rows = await page.locator('.sl-hours tbody tr').count();
    expect(rows).toBeGreaterThan(36);
    const frame = page.getByRole('region', { name: /^Kilometres are counted along the route/ });
    await frame.focus();
    const { hour, last } = await frame.evaluate((element) => {
      element.scrollLeft = element.scrollWidth;
      const { left, right } = element.getBoundingClientRect();
      const row = element.querySelector('tbody tr')!;
      return {
        hour: row.firstElementChild!.getBoundingClientRect().left - left,
        last: right - row.lastElementChild!.getBoundingClientRect().right,
      };
    });
    // Wider than its place, its last column can be read, and which hour that is of.
    expect(Math.abs(hour)).toBeLessThan(1);
    expect(last).toBeGreaterThan(-1);
    const [download] = await Promise.all([page.waitForEvent('download'), button('Download as CSV').click()]);
    expect(download.suggestedFilename()).toBe('kim-2023_1.0.0_as-of-2023-09-13T000000Z_hours.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n')).toHaveLength(1 + 3 * rows);
  });

  test('a link of an older version says what was corrected since', async () => {
    const other = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await other.route('**/cases/kim-2023/case.json', async (route) => {
      const story = (await (await route.fetch()).json()) as Record<string, unknown>;
      const corrections = [
        { version: '1.0.0', date: '2023-09-13', text: 'First edition.' },
        { version: '1.1.0', date: '2023-09-15', text: 'A second report from Khasan was added.' },
      ];
      await route.fulfill({ json: { ...story, version: '1.1.0', corrections } });
    });
    await open(other, `index.html?v=1.0.0#t=${MORNING}`);
    const note = await textOf('.sl-version-note', other);
    expect(note).toContain('made for version 1.0.0');
    expect(note).toContain('A second report from Khasan was added.');
    expect(note).not.toContain('First edition.');
    expect(await textOf('.sl-version', other)).toContain('First edition.');
    await other.close();
  });
});

test('with everything open axe finds nothing to complain about, and a phone’s page does not scroll sideways', async () => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await untilDrawn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axeViolations(page)).toEqual([]);
  }
});

test('all of that without an error', () => {
  expect(watch.errors).toEqual([]);
});
