import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { copiedLink, shownIn, until, untilDrawn, untilMapStands, untilPlayable } from '../support/player-in-page.ts';
import { siteUrl } from '../support/site.ts';
import { type PageWatch, watchPage } from '../support/watch-page.ts';

/** 10:00 in Vladivostok, between Khasan and the bridge. */
const TEN = '2023-09-12T00:00:00Z';

let browser: Browser;
let page: Page;
let watch: PageWatch;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  watch = watchPage(page);
  await page.goto(siteUrl(`index.html#t=${TEN}`));
  await untilPlayable(page);
});

afterAll(() => browser.close());

const goTo = async (moment: string): Promise<void> => {
  await page.evaluate((t) => {
    location.hash = '';
    location.hash = `t=${t}`;
  }, moment);
  await untilDrawn(page);
};

const button = (name: string) => page.getByRole('button', { name, exact: true });

const pause = (): Promise<void> =>
  page.evaluate(() => document.querySelector<HTMLElement>('.sl-play[data-playing="true"]')?.click());

beforeEach(async () => {
  await pause();
  await goTo(TEN);
});

describe('a link to a moment', () => {
  test('opens there', async () => {
    const { clock, value } = await shownIn(page);
    expect(clock).toContain('10:00');
    expect(clock).toContain('09:00 in Pyongyang');
    expect(value).toContain('Vladivostok time');
  });

  test('may be followed within the page', async () => {
    await goTo('2023-09-12T02:15:00Z');
    expect((await shownIn(page)).clock).toContain('12:15');
  });

  test('can be copied, and has the moment of the clock, not that of the address', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    expect(new URL(await copiedLink(page)).hash).toBe(`#t=${TEN}`);
    await page.locator('.sl-report', { hasText: 'RIA: over the Razdolnaya bridge' }).getByRole('button').click();
    expect(new URL(await copiedLink(page)).hash).toBe('#t=2023-09-12T02:15:00Z');
  });
});

describe('playing', () => {
  test('runs the clock until it is paused, and then it stands', async () => {
    const before = await shownIn(page);
    await button('Play').click();
    await page.waitForTimeout(800);
    await button('Pause').click();
    const paused = await shownIn(page);
    expect(paused.playhead).toBeGreaterThan(before.playhead);
    expect(paused.play).toBe('Play');
    expect((await shownIn(page)).playhead).toBe(paused.playhead);
  });

  test('is faster at a higher speed', async () => {
    const run = async (rate: string): Promise<number> => {
      await goTo('2023-09-10T12:00:00Z');
      await page.getByLabel('Speed').selectOption(rate);
      const before = await shownIn(page);
      await button('Play').click();
      await page.waitForTimeout(700);
      await button('Pause').click();
      return (await shownIn(page)).playhead - before.playhead;
    };
    const slow = await run('300');
    expect(await run('7200')).toBeGreaterThan(slow * 4);
    await page.getByLabel('Speed').selectOption('1800');
  });

  test('nothing plays unasked', async () => {
    const before = await shownIn(page);
    await page.waitForTimeout(500);
    expect((await shownIn(page)).playhead).toBe(before.playhead);
  });
});

describe('seeking', () => {
  test('a click on the strip goes there', async () => {
    const box = await page.locator('.sl-track').boundingBox();
    await page.mouse.click(box!.x + box!.width * 0.25, box!.y + box!.height / 2);
    expect((await shownIn(page)).playhead).toBeCloseTo(25, 0);
  });

  test('dragging takes the clock along', async () => {
    const box = await page.locator('.sl-track').boundingBox();
    const y = box!.y + box!.height / 2;
    await page.mouse.move(box!.x + box!.width * 0.3, y);
    await page.mouse.down();
    await page.mouse.move(box!.x + box!.width * 0.6, y, { steps: 5 });
    await page.mouse.up();
    expect((await shownIn(page)).playhead).toBeCloseTo(60, 0);
  });

  test("a press on a report's box goes to the time that was pressed, and shows the report in the list", async () => {
    const track = (await page.locator('.sl-track').boundingBox())!;
    const box = (await page.locator('.sl-box[data-report="R01"]').first().boundingBox())!;
    const x = box.x + 0.2 * box.width;
    await page.mouse.move(x, box.y + box.height / 2);
    // Of boxes that lie on each other the pointer is over one.
    const report = await page.locator('.sl-report[data-pointed]').getAttribute('data-report');
    await page.mouse.click(x, box.y + box.height / 2);
    expect((await shownIn(page)).playhead).toBeCloseTo((100 * (x - track.x)) / track.width, 0);
    await page.mouse.move(track.x, track.y - 40);
    await page.waitForTimeout(400);
    const aside = (await page.locator('.sl-aside').boundingBox())!;
    const entry = (await page.locator(`.sl-report[data-report="${report}"]`).boundingBox())!;
    expect(entry.y).toBeGreaterThan(aside.y);
    expect(entry.y + entry.height).toBeLessThan(aside.y + aside.height);
  });

  test('a stretch that is brushed fills the diagram, until the whole journey is asked for again', async () => {
    const before = await shownIn(page);
    const box = await page.locator('.sl-track').boundingBox();
    const y = box!.y + box!.height / 2;
    await page.keyboard.down('Shift');
    await page.mouse.move(box!.x + box!.width * 0.8, y);
    await page.mouse.down();
    await page.mouse.move(box!.x + box!.width * 0.95, y, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const zoomed = await shownIn(page);
    expect(zoomed.t).toBe(before.t);
    expect(zoomed.playhead).toBeLessThan(before.playhead - 10);
    await button('Whole journey').click();
    expect((await shownIn(page)).playhead).toBe(before.playhead);
  });

  test('a report of the list goes to its time, and is the current one then', async () => {
    const entry = page.locator('.sl-report', { hasText: 'RIA: over the Razdolnaya bridge' });
    await entry.getByRole('button').click();
    expect((await shownIn(page)).clock).toContain('12:15');
    expect(await page.locator('[aria-current="time"]').count()).toBe(1);
  });

  test('next and previous report step through them', async () => {
    const start = await shownIn(page);
    await button('Next report').click();
    const next = await shownIn(page);
    expect(next.playhead).toBeGreaterThan(start.playhead);
    await button('Previous report').click();
    expect((await shownIn(page)).playhead).toBeLessThan(next.playhead);
  });

  test('restart goes to the beginning', async () => {
    await button('Restart').click();
    await button('Pause')
      .click({ timeout: 500 })
      .catch(() => {});
    expect((await shownIn(page)).playhead).toBeLessThan(10);
  });
});

describe('keys', () => {
  const slider = () => page.getByRole('slider', { name: 'Time' });
  const stepS = (): Promise<number> => slider().evaluate((input) => Number((input as HTMLInputElement).step));

  test('on the slider: one step, ten steps, start and end', async () => {
    await slider().focus();
    const { t } = await shownIn(page);
    const step = await stepS();
    await page.keyboard.press('ArrowRight');
    expect((await shownIn(page)).t - t).toBe(step);
    await page.keyboard.press('PageUp');
    expect((await shownIn(page)).t - t).toBe(step * 11);
    await page.keyboard.press('Home');
    expect((await shownIn(page)).playhead).toBe(0);
    await page.keyboard.press('End');
    expect((await shownIn(page)).playhead).toBe(100);
  });

  test('anywhere inside: play, reports, tenths, list and help', async () => {
    await slider().focus();
    await page.keyboard.press('k');
    expect((await shownIn(page)).play).toBe('Pause');
    await page.keyboard.press('k');
    await page.keyboard.press('5');
    expect((await shownIn(page)).playhead).toBeCloseTo(50, 1);
    await page.keyboard.press('.');
    expect((await shownIn(page)).playhead).toBeGreaterThan(50);
    await page.keyboard.press('c');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('sl-report-button');
    await page.keyboard.press('?');
    expect(await page.locator('.sl-keys').getAttribute('open')).not.toBeNull();
  });

  test('none while the focus is elsewhere', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('k');
    expect((await shownIn(page)).play).toBe('Play');
  });

  test('none once they are turned off', async () => {
    const box = page.getByLabel('Use these keys');
    if (!(await box.isVisible())) await page.locator('.sl-keys > summary').click();
    await box.uncheck();
    await slider().focus();
    await page.keyboard.press('k');
    expect((await shownIn(page)).play).toBe('Play');
    await box.check();
  });
});

describe('the map', () => {
  beforeAll(() => untilMapStands(page));

  test('follows the train and goes back to the whole route by buttons', async () => {
    await button('Follow train').click();
    expect(await button('Follow train').getAttribute('aria-pressed')).toBe('true');
    await button('Whole route').click();
    expect(await button('Whole route').getAttribute('aria-pressed')).toBe('true');
    await button('Zoom in').click();
    expect(await button('Whole route').getAttribute('aria-pressed')).toBe('false');
    await button('Whole route').click();
  });

  test('comes back at the same moment after the graphics card was lost', async () => {
    const before = await shownIn(page);
    await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas');
      const lose = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      lose?.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 300));
      lose?.restoreContext();
    });
    await until(
      page,
      () => {
        const context = document.querySelector<HTMLCanvasElement>('canvas')?.getContext('webgl2');
        return context != null && !context.isContextLost();
      },
      'a restored map',
    );
    expect(await shownIn(page)).toEqual(before);
  });
});

test('all of that without an error, and without a request to anybody else', () => {
  expect(watch.errors).toEqual([]);
  const { origin } = new URL(siteUrl());
  expect(watch.requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
});

test('without a cookie, and without a trace in the storage', async () => {
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});
