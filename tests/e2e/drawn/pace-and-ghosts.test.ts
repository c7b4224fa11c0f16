import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installFramesByHand, playByHand } from '../../support/frames-by-hand.ts';
import { openDrawnPlayer } from '../../support/open-drawn-player.ts';
import { copiedLink, shownIn, until, untilPlayable } from '../../support/player-in-page.ts';
import { siteUrl } from '../../support/site.ts';
import type { PageWatch } from '../../support/watch-page.ts';

/** The night from Sunday to Monday, of which nobody says anything; and at the Razdolnaya bridge, where somebody saw the train to ten minutes. */
const NIGHT = '2023-09-10T20:00:00Z';
const BRIDGE = '2023-09-12T02:15:00Z';

let browser: Browser;
let page: Page;
let watch: PageWatch;

beforeAll(async () => {
  ({ browser, page, watch } = await openDrawnPlayer(`index.html?lang=en#t=${NIGHT}`, { prepare: installFramesByHand }));
});

afterAll(() => browser.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });

const goTo = async (moment: string): Promise<void> => {
  await page.evaluate((hash) => {
    // The same address again would be no change of it.
    window.location.hash = '';
    window.location.hash = hash;
  }, `t=${moment}`);
  await shownIn(page);
};

const press = (): Promise<void> => page.evaluate(() => document.querySelector<HTMLElement>('.sl-play')?.click());

/** Plays for so long in frames of a sixteenth of a second. @returns seconds of the event that went by, to a step of the slider */
const playedFrom = async (moment: string, seconds: number): Promise<number> => {
  await goTo(moment);
  const { t } = await shownIn(page);
  await playByHand(page, Array<number>(seconds * 16).fill(62.5), press, press);
  return (await shownIn(page)).t - t;
};

const rate = (): Promise<string | null> => page.locator('.sl-rate').textContent();

/** How fast the clocks are said to run while they do, from a moment on. */
const rateFrom = async (moment: string): Promise<string | null> => {
  await goTo(moment);
  await press();
  await page.waitForTimeout(400);
  const told = await rate();
  await press();
  await shownIn(page);
  return told;
};

describe('the pace of the reports', () => {
  test('is what a case opens with, and beside the clocks it says how fast they run, or that they stand', async () => {
    expect(await page.getByLabel('Speed').inputValue()).toBe('paced 1');
    expect(await rate()).toBe('Paused');
    expect(await rateFrom(NIGHT)).toMatch(/^× \d,\d00$/);
    expect(await rateFrom(BRIDGE)).toMatch(/^× \d\d0$/);
    expect(await rate()).toBe('Paused');
  });

  test('is fast through a night without reports and slow where one is precise', async () => {
    const night = await playedFrom(NIGHT, 1);
    const bridge = await playedFrom(BRIDGE, 1);
    expect(night).toBeGreaterThan(3600);
    expect(bridge).toBeGreaterThan(0);
    expect(bridge).toBeLessThan(night / 5);
  });

  test('plays from end to end in a minute', async () => {
    await page.getByLabel('Time', { exact: true }).focus();
    await page.keyboard.press('Home');
    // The longest frames that count in full.
    const quarters = (seconds: number) => Array<number>(4 * seconds).fill(250);
    await playByHand(page, quarters(59), press, press);
    const almost = await shownIn(page);
    expect(almost.playhead).toBeGreaterThan(90);
    expect(almost.playhead).toBeLessThan(100);
    await playByHand(page, quarters(2), press, async () => {});
    const ended = await shownIn(page);
    expect(ended.play).toBe('Play');
    expect(ended.playhead).toBeCloseTo(100, 3);
  });

  test('gives way to real time and to any other constant rate', async () => {
    await page.getByLabel('Speed').selectOption('1');
    expect(await rateFrom(NIGHT)).toBe('× 1');
    await page.getByLabel('Speed').selectOption('7200');
    expect(await playedFrom(NIGHT, 1)).toBe(7200);
    await page.getByLabel('Speed').selectOption('paced 1');
  });
});

test('where playing steps from report to report, no rate is told', async () => {
  const still = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await still.goto(siteUrl(`index.html?lang=en#t=${NIGHT}`));
  await untilPlayable(still);
  expect((await shownIn(still)).clock).toContain('Vladivostok');
  expect(await still.locator('.sl-rate').textContent()).toBe('');
  await still.close();
});

describe('ghost trains', () => {
  const trains = (): Promise<string | null> =>
    page.evaluate(() => {
      const paths = [...document.querySelectorAll('.sl-drawing path')].map((path) => path.getAttribute('d') ?? '');
      return paths.find((d) => /^(M[-\d. ]+L[-\d. ]+){20,}$/.test(d)) ?? null;
    });
  const untilDrawn = (): Promise<void> =>
    until(page, () => document.querySelector('.sl-plot .sl-ghosts') !== null, 'ghost trains');

  test('come when they are asked for, on map and diagram, with a word on what they are', async () => {
    await goTo(NIGHT);
    expect(await trains()).toBeNull();
    await button('Ghost trains').click();
    await untilDrawn();
    await shownIn(page);
    expect((await trains())!.split('M').length - 1).toBeGreaterThan(30);
    expect(await button('Ghost trains').getAttribute('aria-pressed')).toBe('true');
    // Over a live map the same is said beside the button.
    await page.locator('.sl-drawing text', { hasText: 'Each small train is one possible journey' }).waitFor();
  });

  test('stand at the same places whenever the moment is the same', async () => {
    const before = await trains();
    await goTo(BRIDGE);
    expect(await trains()).not.toBe(before);
    await goTo(NIGHT);
    expect(await trains()).toBe(before);
  });

  test('are in a copied link, which shows everyone the same', async () => {
    const before = await trains();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const link = await copiedLink(page);
    await page.goto('about:blank');
    await page.goto(link);
    await untilPlayable(page);
    // It takes room from the map.
    await page.getByText('A drawing stands in for the live map').waitFor();
    await untilDrawn();
    await until(page, () => document.querySelector('.sl-drawing svg') !== null, 'a drawing');
    await shownIn(page);
    expect(await trains()).toBe(before);
  });

  test('go away again with a key', async () => {
    await page.getByLabel('Time', { exact: true }).focus();
    await page.keyboard.press('g');
    await shownIn(page);
    expect(await trains()).toBeNull();
    expect(await page.locator('.sl-plot .sl-ghosts').count()).toBe(0);
  });
});

test('nothing is wrong on the console', () => {
  expect(watch.errors).toEqual([]);
});
