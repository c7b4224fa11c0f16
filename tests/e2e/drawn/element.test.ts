import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, WITHOUT_WEBGL } from '../../support/browser.ts';
import { until } from '../../support/player-in-page.ts';
import { siteUrl } from '../../support/site.ts';
import { type PageWatch, watchPage } from '../../support/watch-page.ts';

/** An article of somebody else's with the element in it, and the loader twice, as two editors would paste it. */
const article = (attributes: string): string => `<!doctype html>
<html lang="en"><title>A newsroom</title><body>
<h1>An article</h1>
<sightline-player case="kim-2023" start="2023-09-12T02:15:00Z" ${attributes} style="display:block;height:720px;overflow:auto">
  <figure><svg role="img" aria-label="The map at noon" viewBox="0 0 3 2" style="width:100%"></svg>
  <figcaption>Where the train can have been</figcaption><ol><li>Khasan, about six</li></ol></figure>
</sightline-player>
<p id="after">The article goes on.</p>
<script type="module" src="${siteUrl('sightline.js')}"></script>
<script type="module" src="${siteUrl('sightline.js?older')}"></script>
</body></html>`;

const newsroom = createServer((request, response) => {
  const attributes = new URL(request.url ?? '', 'http://newsroom').searchParams.get('attributes') ?? '';
  response.setHeader('content-type', 'text/html').end(article(attributes));
});

interface Noted {
  readonly events: readonly (readonly [name: string, detail: unknown])[];
  readonly shift: number;
}

/** Runs in the page before any script of it. */
const note = (): void => {
  const noted = { events: [] as [string, unknown][], shift: 0 };
  Object.assign(window, { noted });
  for (const name of ['ready', 'state', 'report', 'error']) {
    window.addEventListener(`sightline-${name}`, (event) => {
      noted.events.push([name, (event as CustomEvent<unknown>).detail]);
    });
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      noted.shift += (entry as PerformanceEntry & { readonly value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** For machines that are busy. */
const PATIENT = { timeout: 20_000 };

let host: string;
let browser: Browser;
let page: Page;
let watch: PageWatch;

const open = async (attributes: string, prepare: () => Promise<unknown> = async () => {}): Promise<void> => {
  page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  watch = watchPage(page);
  await page.addInitScript(note);
  await prepare();
  await page.goto(`${host}/?attributes=${encodeURIComponent(attributes)}`);
};

const noted = (): Promise<Noted> => page.evaluate(() => (window as unknown as { readonly noted: Noted }).noted);

const untilStands = (): Promise<void> =>
  until(
    page,
    () => {
      const root = document.querySelector('sightline-player')?.shadowRoot;
      return root?.querySelector('.sl-frame[data-state="standing"] .sl-drawing > svg') != null;
    },
    'a player in its place',
  );

const spoken = (): Promise<string | null> =>
  page.evaluate(
    () =>
      document
        .querySelector('sightline-player')
        ?.shadowRoot?.querySelector('.sl-range')
        ?.getAttribute('aria-valuetext') ?? null,
  );

const isPlayer = (url: string): boolean => /\/(?:player|create-\w+|worker)-[\w-]+\.js$/.test(url);

beforeAll(async () => {
  browser = await launchBrowser(WITHOUT_WEBGL);
  await new Promise<void>((resolve) => newsroom.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(newsroom.address() as AddressInfo).port}`;
});

afterEach(() => page.close());

afterAll(async () => {
  await browser.close();
  newsroom.close();
});

describe('<sightline-player> in an article', () => {
  test('shows what is written in it, then the player in the same place, and tells and obeys the page', async () => {
    await open('');
    await untilStands();
    expect((await noted()).shift).toBe(0);
    expect(await spoken()).toContain('12:15');
    expect(await page.locator('sightline-player').count()).toBe(1);
    expect(await page.evaluate(() => document.querySelector('sightline-player')?.shadowRoot?.childElementCount)).toBe(
      1,
    );
    await page.evaluate(() => {
      const player = document.querySelector('sightline-player') as unknown as {
        readonly seek: (moment: string) => void;
        readonly play: () => void;
        readonly pause: () => void;
        readonly asOf: (moment: string) => void;
      };
      player.seek('2023-09-12T00:00:00Z');
      player.play();
      player.pause();
      player.asOf('2023-09-12T02:00:00Z');
    });
    await expect.poll(spoken, PATIENT).toContain('10:00');
    await page.getByText('As known on Tue 12 Sep 12:00, Vladivostok time').first().waitFor();
    const { events } = await noted();
    expect(events[0]).toEqual(['ready', { title: "Where was Kim's train?" }]);
    expect(events).toContainEqual(['state', { t: expect.any(Number), playing: true }]);
    expect(events.at(-1)).toEqual(['state', { t: expect.any(Number), playing: false }]);
    // Keys act in the player alone.
    await page.locator('sightline-player .sl-play').focus();
    await page.keyboard.press('k');
    await expect.poll(async () => (await noted()).events.at(-1)?.[1], PATIENT).toMatchObject({ playing: true });
    expect(watch.errors).toEqual([]);
    const known = [new URL(siteUrl()).origin, host];
    expect(watch.requests.filter((url) => !known.includes(new URL(url).origin))).toEqual([]);
  });

  test('waits for the reader who saves data, keeps the focus, and plays when it stands', async () => {
    await open('', () =>
      page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } })),
    );
    const button = page.getByRole('button', { name: 'Play the journey' });
    await button.waitFor();
    await page.waitForLoadState('networkidle');
    expect(watch.requests.filter(isPlayer)).toEqual([]);
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.getByText('Khasan, about six').waitFor();
    await button.focus();
    await page.keyboard.press('Enter');
    await untilStands();
    const focused = () =>
      page.evaluate(() => document.querySelector('sightline-player')?.shadowRoot?.activeElement?.className);
    expect(await focused()).toContain('sl-play');
    await expect.poll(async () => (await noted()).events.at(-1)?.[1], PATIENT).toMatchObject({ playing: true });
  });

  test.each([
    ['the player', /\/assets\/player-[\w-]+\.js$/, 'The map could not be loaded'],
    ['the case', /\/case\.json$/, 'did not arrive'],
    ['the network of rails', /\/far-east-rail-[\w-]+\.geojson$/, 'did not arrive'],
  ])('keeps picture and list where %s does not load, says so, and tries again when asked', async (_, file, words) => {
    let blocked = true;
    await open('', () => page.route(file, (route) => (blocked ? route.abort() : route.continue())));
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await page.locator('.sl-start-status', { hasText: words }).waitFor();
    expect(await page.getByText('Khasan, about six').isVisible()).toBe(true);
    expect((await noted()).events).toEqual([['error', { message: expect.stringContaining(words) }]]);
    blocked = false;
    await again.click();
    await untilStands();
  });

  test('is not made of a file that is not what it was: the article keeps what is written', async () => {
    await open('', () =>
      page.route(/\/assets\/shell-[\w-]+\.js$/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()}\n;alert(1)` });
      }),
    );
    await expect.poll(() => watch.errors.join('\n'), PATIENT).toContain("digest in the 'integrity' attribute");
    expect(watch.dialogs).toEqual([]);
    expect(await page.evaluate(() => customElements.get('sightline-player') === undefined)).toBe(true);
    expect(await page.getByText('Khasan, about six').isVisible()).toBe(true);
  });

  test('loading="click" loads nothing of the player by itself', async () => {
    await open('loading="click"');
    await page.getByRole('button', { name: 'Play the journey' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(watch.requests.filter(isPlayer)).toEqual([]);
  });
});
