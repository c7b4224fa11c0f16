import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DASHES } from '../../../src/look/marks.ts';
import { PALETTES } from '../../../src/look/palette.ts';
import { openDrawnPlayer, untilKnown } from '../../support/open-drawn-player.ts';
import { untilDrawn } from '../../support/player-in-page.ts';
import type { PageWatch } from '../../support/watch-page.ts';

/** Noon in Vladivostok: distances that were printed in 2019 can be known, AP's 680 km of that day cannot. */
const NOON = '2023-09-12T02:00:00Z';
const AP = '680 km north of Pyongyang';
const NEWSIS = '853 km';
const UNPUBLISHED = 'not yet published then';

let browser: Browser;
let page: Page;
let watch: PageWatch;

/** A drawing of all rails: the ends of every claimed distance are in view. */
beforeAll(async () => {
  ({ browser, page, watch } = await openDrawnPlayer(`index.html?as-of=${NOON}#t=${NOON}`));
  await button('Whole route').click();
  await page.locator('.sl-claim-list > li').first().waitFor();
  await untilDrawn(page);
});

afterAll(() => browser.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const entry = (claimed: string) => page.locator('.sl-claim-list > li').filter({ hasText: claimed }).first();
const unpublished = () => page.locator('.sl-claim-list > li').filter({ hasText: UNPUBLISHED });
const linesDrawn = (): Promise<number> =>
  page
    .locator(`.sl-drawing path[stroke="${PALETTES.light.claim}"][stroke-dasharray="${DASHES.claim.join(' ')}"]`)
    .count();

/** Goes to a moment of knowledge by its name, and waits for the full answer. */
const know = async (name: string): Promise<void> => {
  await button(name).click();
  await untilKnown(page);
};

describe('a distance that nobody had claimed yet', () => {
  test('says so in the list, as a report does, and cannot be opened', async () => {
    expect(await entry(AP).textContent()).toContain(UNPUBLISHED);
    expect(await entry(AP).getByRole('button').count()).toBe(0);
    expect(await entry(NEWSIS).textContent()).not.toContain(UNPUBLISHED);
    expect(await entry(NEWSIS).getByRole('button').count()).toBe(1);
  });

  test('has no line', async () => {
    expect(await linesDrawn()).toBe(0);
  });

  test('has both once it was published', async () => {
    const before = await unpublished().count();
    await know('When the story was told');
    expect(await entry(AP).getByRole('button').count()).toBe(1);
    expect(await linesDrawn()).toBe(1);
    const told = await unpublished().count();
    expect(told).toBeLessThan(before);
    // Two are of a month that was not over, one of a day that may have been the next.
    expect(told).toBe(3);
    await know('Everything known');
    expect(await unpublished().count()).toBe(0);
  });

  test('closes when the reader goes back to before it, and the focus stays there', async () => {
    await entry(AP).getByRole('button').click();
    const card = page.locator('.sl-claim-card').filter({ hasText: AP });
    await card.waitFor();
    await know('Noon, Tue 12 Sep');
    expect(await card.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Noon, Tue 12 Sep');
    expect(await page.locator(`.sl-drawing [stroke="${PALETTES.light.claim}"]`).count()).toBe(0);
  });
});

test('all of that without an error', () => {
  expect(watch.errors).toEqual([]);
});
