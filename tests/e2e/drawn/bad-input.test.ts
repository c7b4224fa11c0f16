import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser, WITHOUT_WEBGL } from '../../support/browser.ts';
import { untilPlayable } from '../../support/player-in-page.ts';
import { siteUrl } from '../../support/site.ts';
import { type PageWatch, watchPage } from '../../support/watch-page.ts';

const GOOD = readFileSync(join(import.meta.dirname, '../../../public/cases/kim-2023/case.json'), 'utf8');

/** Only as much of a case as these tests change. */
interface LooseCase {
  reports: { id: string; headline: unknown; claim: unknown; event?: unknown; source: { url?: string } }[];
  places: { id: string; kind: string; station?: string; point?: { lon: number; lat: number } }[];
  question: string;
}

/** The good case with something done to it. */
const spoilt = (spoil: (subject: LooseCase) => void): string => {
  const subject = JSON.parse(GOOD) as LooseCase;
  spoil(subject);
  return JSON.stringify(subject);
};

let browser: Browser;
let page: Page;
let watch: PageWatch;

beforeAll(async () => {
  browser = await launchBrowser(WITHOUT_WEBGL);
});

afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  watch = watchPage(page);
});

afterEach(() => page.close());

const openCase = async (body: string): Promise<void> => {
  await page.route('**/cases/spoilt/case.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await page.goto(siteUrl('index.html?case=spoilt'));
};

const failure = async (): Promise<string> => {
  const alert = page.getByRole('alert').filter({ hasText: /./ });
  await alert.waitFor({ timeout: 40_000 });
  return (await alert.textContent()) ?? '';
};

/** A file from the reader's disk still opens: the page stays usable. */
const expectUsable = async (): Promise<void> => {
  await page.getByLabel('Open a case file').setInputFiles({
    name: 'good.json',
    mimeType: 'application/json',
    buffer: Buffer.from(GOOD),
  });
  await untilPlayable(page);
  expect(await page.getByRole('alert').filter({ hasText: /./ }).count()).toBe(0);
};

describe('a case that is not there', () => {
  test('is told with its address and a remedy, on the page and in the console', async () => {
    await page.goto(siteUrl('index.html?case=nowhere'));
    const words = await failure();
    expect(words).toContain('cases/nowhere/case.json');
    expect(words).toContain('There is no such file.');
    expect(words).toContain('What to do');
    expect(watch.errors.join()).toContain('cases/nowhere/case.json: There is no such file.');
    await expectUsable();
  });

  test('may come at a second try', async () => {
    let tries = 0;
    await page.route('**/cases/kim-2023/case.json', (route) =>
      tries++ === 0 ? route.abort('connectionreset') : route.continue(),
    );
    await page.goto(siteUrl('index.html'));
    expect(await failure()).toContain('did not arrive');
    await page.getByRole('button', { name: 'Try again' }).click();
    await untilPlayable(page);
  });

  test('cannot be asked for by a path', async () => {
    await page.goto(siteUrl('index.html?case=../../secret'));
    await expect.poll(() => watch.warnings.join(), { timeout: 30_000 }).toContain('is not understood');
    await expectUsable();
    expect(watch.requests.filter((url) => url.includes('secret') && !url.includes('index.html'))).toEqual([]);
  });
});

describe.each([
  ['broken JSON', () => GOOD.slice(0, 2000), /line \d+/],
  ['no JSON at all', () => '<!doctype html><script>alert(1)</script>', /line 1/],
  ['another kind of JSON', () => '[1, 2, 3]', /\$/],
  [
    'coordinates that are no numbers',
    () => spoilt(({ places }) => Object.assign(places[0]!, { station: undefined, point: { lon: null, lat: 'NaN' } })),
    /\$\.places\[0\]\.point\.lon/,
  ],
  [
    'dates that are reversed',
    () =>
      spoilt(({ reports }) => {
        reports[0]!.event = { earliest: '2023-09-12T12:00:00+10:00', latest: '2023-09-12T05:00:00+10:00' };
      }),
    /\$\.reports\[0\]\.event/,
  ],
  [
    'a link that runs a script',
    () =>
      spoilt(({ reports }) => {
        reports[0]!.source.url = 'javascript:alert(document.domain)';
      }),
    /\$\.reports\[0\]\.source\.url/,
  ],
  ['a million reports', () => `{"reports":[${'{},'.repeat(999_999)}{}]}`, /\$/],
  ['brackets without end', () => '['.repeat(200_000), /\$|line/],
])('%s', (_, body, path) => {
  test('is told with its place in the file and a remedy, and the page stays usable', async () => {
    await openCase(body());
    const words = await failure();
    expect(words).toMatch(path);
    expect(words).toContain('What to do');
    expect(watch.errors.join('\n')).toMatch(/\[sightline\]/);
    expect(watch.dialogs).toEqual([]);
    await expectUsable();
  });
});

test('markup in a case stays words', async () => {
  const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  await openCase(
    spoilt((subject) => {
      subject.question = `${markup} Where?`;
      for (const report of subject.reports) Object.assign(report, { headline: markup, claim: markup });
    }),
  );
  await untilPlayable(page);
  expect(await page.locator('.sl-title').textContent()).toContain(markup);
  expect(await page.locator('.sl-player :is(img, script)').count()).toBe(0);
  expect(watch.dialogs).toEqual([]);
  expect(watch.errors).toEqual([]);
});

test('a place off the network is an issue that names the place and the distance; the rest plays', async () => {
  await openCase(
    spoilt(({ places }) => {
      const place = places.find(({ kind }) => kind === 'area')!;
      Object.assign(place, { area: undefined, point: { lon: 150, lat: 45 }, precisionKm: 5 });
    }),
  );
  const issue = page.locator('.sl-issue', { hasText: 'from the nearest rail' }).first();
  await issue.waitFor();
  expect(await issue.textContent()).toMatch(/\$\.places\[\d+\].*\d km from the nearest rail/s);
  expect(watch.errors.join()).toMatch(/\$\.places\[\d+\]/);
  await untilPlayable(page);
});

test('a file that the reader opens is shown with its remarks', async () => {
  await page.goto(siteUrl('index.html'));
  await untilPlayable(page);
  await page.getByLabel('Open a case file').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(spoilt((subject) => Object.assign(subject, { colour: 'green', question: 'And this one?' }))),
  });
  await page.getByRole('heading', { name: 'And this one?' }).waitFor();
  await page.locator('.sl-notices .sl-issues', { hasText: '$.colour' }).waitFor();
});
