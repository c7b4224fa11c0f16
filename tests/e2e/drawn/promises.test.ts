import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { siteHeadersFor } from '../../../src/cli/site-headers.ts';
import { axeViolations } from '../../support/axe-violations.ts';
import { launchBrowser, WITHOUT_WEBGL } from '../../support/browser.ts';
import { firstView, noteFirstView } from '../../support/first-view.ts';
import { readKimFiles } from '../../support/kim-2023.ts';
import { layoutShift, noteLayoutShifts } from '../../support/layout-shift.ts';
import { until } from '../../support/player-in-page.ts';
import { type FileServer, serveFiles } from '../../support/serve-files.ts';
import { slowNetwork } from '../../support/slow-network.ts';
import { type PageWatch, watchPage } from '../../support/watch-page.ts';
import { call } from '../../unit/cli/call-sightline.ts';

// What EMBEDDING.md promises, of a folder as `sightline build` makes it, on one port, in pages of somebody else's on another.

const { reports } = JSON.parse(readKimFiles().caseText) as {
  readonly reports: readonly { readonly headline: { readonly en: string } }[];
};

/** For machines that are busy. */
const PATIENT = { timeout: 20_000 };
const ELEMENT = /<script type="module"[\s\S]*?<\/sightline-player>/;
const WRITTEN = 'https://example.org/2023/kim/';

let folder: string;
let browser: Browser;
let published: FileServer;
let newsroom: FileServer;

const snippet = (pattern: RegExp): string => pattern.exec(readFileSync(join(folder, 'kim/snippets.txt'), 'utf8'))![0];

const HOUSE = `@media (prefers-color-scheme: light) { sightline-player {
  --sightline-background: rgb(250, 240, 230); --sightline-ink: rgb(20, 30, 40); --sightline-font: "House Sans"; --sightline-headline-font: "House Serif";
} }
sightline-player::part(poster) { opacity: 0.99; }
sightline-player::part(play) { border-radius: 0; }
sightline-player::part(status) { letter-spacing: 1px; }`;

const pageOf = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<main><h1>${title}</h1>${body}<p id="after">The article goes on.</p></main></html>`.replaceAll(WRITTEN, published.url);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-promises-'));
  const { code } = await call(
    ...['build', 'kim-2023', '--out', join(folder, 'kim'), '--site', inject('siteFolder'), '--url', WRITTEN],
  );
  expect(code).toBe(0);
  published = await serveFiles(join(folder, 'kim'), '/2023/kim/', (file) => siteHeadersFor(`/${file}`), true);
  newsroom = await serveFiles(folder, '/');
  const iframe = snippet(/<iframe[\s\S]*?<\/iframe>/);
  const element = snippet(ELEMENT).replace(' style', ' loading="click" style');
  const again = `<script type="module" src="${WRITTEN}sightline.js?another-version"></script>`;
  writeFileSync(
    join(folder, 'frame.html'),
    pageOf(
      'An article with a frame',
      `${iframe.replace('embed.html', 'embed.html?childId=graphic')}<script src="${WRITTEN}host.js" async></script>
      <iframe src="about:blank" title="An advertisement"></iframe>`,
    ),
  );
  writeFileSync(join(folder, 'element.html'), pageOf('An article', `<style>${HOUSE}</style>${element}${again}`));
  writeFileSync(join(folder, 'lazy.html'), pageOf('An article', snippet(ELEMENT)));
  browser = await launchBrowser(WITHOUT_WEBGL);
}, 180_000);

afterAll(async () => {
  await browser.close();
  for (const server of [published, newsroom]) server.close();
  rmSync(folder, { recursive: true });
});

/** A page whose reader saves data, so that nothing happens before it is asked for. */
const open = async (url: string, prepare: (page: Page) => Promise<void> = async () => {}) => {
  const context = await browser.newContext({ viewport: { width: 900, height: 1000 }, bypassCSP: false });
  const page = await context.newPage();
  const watch = watchPage(page);
  await noteLayoutShifts(page);
  await noteFirstView(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    window.addEventListener('message', ({ data }) => heard.push(data));
  });
  await prepare(page);
  await page.goto(url);
  return { context, page, watch };
};

const untilStands = (frame: Page | Frame): Promise<void> =>
  until(
    frame,
    () => {
      const root = document.querySelector('sightline-player')?.shadowRoot;
      return root?.querySelector('.sl-frame[data-state="standing"] .sl-range[aria-valuetext]') != null;
    },
    'a player in its place',
  );

const untilButton = (frame: Page | Frame): Promise<void> =>
  frame.getByRole('button', { name: 'Play the journey' }).waitFor();

const spoken = (frame: Page | Frame): Promise<string | null> =>
  frame.locator('sightline-player .sl-range').getAttribute('aria-valuetext');

const ofPlayer = ({ requests }: PageWatch): readonly string[] =>
  requests.filter((url) => /\/assets\/(?!(?:shell|element|time|ibm)[-.])[\w-]+\.(?:js|mjs|json|geojson)$/.test(url));

const foreign = ({ requests }: PageWatch): readonly string[] =>
  requests.filter((url) => ![published.url, newsroom.url].some((own) => url.startsWith(new URL(own).origin)));

describe('over slow 3G', () => {
  test.each([
    ['the frame', () => `${published.url}embed.html`],
    ['the element in an article', () => `${newsroom.url}element.html`],
  ])('%s paints its picture within 3 seconds, moves nothing, and leaves the page its processor', async (_, url) => {
    const tries = [];
    // What a busy machine adds is not in the best of three.
    for (let i = 0; i < 3; i++) {
      const { context, page } = await open(url(), slowNetwork);
      await untilButton(page);
      await expect.poll(async () => (await firstView(page)).picture, PATIENT).not.toBeNull();
      await page.waitForLoadState('networkidle');
      tries.push({ ...(await firstView(page)), shift: await layoutShift(page) });
      await context.close();
    }
    expect(tries.map(({ shift }) => shift)).toEqual([0, 0, 0]);
    expect(Math.min(...tries.map(({ picture }) => picture!))).toBeLessThanOrEqual(3000);
    expect(Math.min(...tries.map(({ longTasks }) => longTasks.length))).toBe(0);
  });
});

test('over slow 3G a press is answered at once, and until the journey plays a line says what is being done; then hardly anything moves', async () => {
  const { context, page } = await open(`${published.url}embed.html`, slowNetwork);
  const button = page.getByRole('button', { name: 'Play the journey' });
  await button.waitFor();
  await button.click();
  const status = page.locator('.sl-start-status');
  await status.filter({ hasText: 'Loading the map …' }).waitFor({ timeout: 3000 });
  await status.filter({ hasText: 'Working out the journey …' }).waitFor();
  await untilStands(page);
  // It is waited for faces of the type, but not for ever: what comes later moves text by 0.006 on the browser's score. Without the wait that is 0.076.
  expect(await layoutShift(page)).toBeLessThan(0.02);
  await context.close();
});

describe('in a sandboxed frame', () => {
  let context: BrowserContext;
  let page: Page;
  let watch: PageWatch;
  let frame: Frame;

  const heard = (): Promise<readonly unknown[]> =>
    page.evaluate(() => (window as unknown as { readonly heard: readonly unknown[] }).heard);
  const heights = async () =>
    (await heard()).filter((data) => /"height"|embed-size|xPYMxheight/.test(JSON.stringify(data))).length;
  const tell = (message: unknown): Promise<void> =>
    page.evaluate((data) => window.frames[0]?.postMessage(data, '*'), message);
  const isBlocked = { now: true };

  beforeAll(async () => {
    ({ context, page, watch } = await open(`${newsroom.url}frame.html`));
    await page.route(/\/assets\/player-[\w-]+\.js$/, (route) => (isBlocked.now ? route.abort() : route.continue()));
    frame = (await (await page.locator('iframe').first().elementHandle())?.contentFrame())!;
    await untilButton(frame);
    await page.waitForLoadState('networkidle');
  });
  afterAll(() => context.close());

  test('picture, words and every report are there before the player, which nobody has asked for', async () => {
    expect(ofPlayer(watch)).toEqual([]);
    expect(watch.requests.filter((url) => url.endsWith('.woff2'))).toEqual([]);
    expect(await frame.evaluate(() => window.origin)).toBe('null');
    const picture = frame.locator('figure img');
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
    expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(80);
    const shown = (await frame.locator('main').textContent()) ?? '';
    for (const { headline } of reports) expect(shown).toContain(headline.en);
    const sentence = await frame.locator('meta[name="description"]').getAttribute('content');
    expect(await frame.locator('figcaption').textContent()).toContain(sentence);
  });

  test('what stands in the frame’s tag, its caption and its head name the page of the case, which is there', async () => {
    const caption = await frame.locator('figcaption a').getAttribute('href');
    const head = await frame.locator('link[rel="canonical"]').getAttribute('href');
    // Browsers that show frames keep this as text.
    const [, tag] = /<a href="([^"]+)">/.exec((await page.locator('iframe').first().textContent())!) ?? [];
    for (const address of [caption, head, tag]) {
      const answer = await fetch(address!.replace(WRITTEN, published.url));
      expect([address, answer.status]).toEqual([address, 200]);
      expect(await answer.text()).toContain(`<link rel="canonical" href="${WRITTEN}">`);
    }
  });

  test('its height is told in three dialects, once, and again when AMP asks', async () => {
    await page.waitForTimeout(500);
    const before = await heights();
    const told = (await heard()).filter((data) => (data as { readonly event?: unknown }).event === 'height');
    expect(told.filter((data, i) => JSON.stringify(data) === JSON.stringify(told[i - 1]))).toEqual([]);
    expect(await heard()).toContainEqual({ type: 'sightline', v: 1, event: 'height', height: expect.any(Number) });
    expect(await heard()).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: expect.any(Number) });
    expect(await heard()).toContainEqual(expect.stringMatching(/^pymxPYMxgraphicxPYMxheightxPYMx\d+$/));
    await tell({ sentinel: 'amp', type: 'frames-init' });
    await expect.poll(heights, PATIENT).toBe(before + 3);
  });

  test('host.js makes the frame as high, and is not taken in by another frame', async () => {
    const height = () =>
      page
        .locator('iframe')
        .first()
        .evaluate((element) => (element as HTMLElement).style.height);
    const fitted = await height();
    expect(fitted).toMatch(/^\d{3,4}px$/);
    await page
      .frames()[2]!
      .evaluate(() => window.parent.postMessage({ type: 'sightline', v: 1, event: 'height', height: 333 }, '*'));
    await expect.poll(async () => JSON.stringify(await heard()), PATIENT).toContain('333');
    expect(await height()).toBe(fitted);
  });

  test('up to here there was no error and no breach of the policy', () => {
    expect(watch.errors).toEqual([]);
  });

  test('where the player does not load everything stays, the host is told, and another try plays', async () => {
    await frame.getByRole('button', { name: 'Play the journey' }).click();
    const again = frame.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await frame.getByText('The map could not be loaded').waitFor();
    expect(await frame.locator('figure img').isVisible()).toBe(true);
    expect((await frame.locator('main').textContent()) ?? '').toContain(reports.at(-1)!.headline.en);
    expect(await heard()).toContainEqual({ type: 'sightline', v: 1, event: 'error', message: expect.any(String) });
    isBlocked.now = false;
    await again.click();
    await untilStands(frame);
    // Of the load that failed: the browser's own and ours.
    expect(watch.errors.splice(0).filter((text) => !/player-[\w-]+\.js|ERR_FAILED/.test(text))).toEqual([]);
  });

  test('commands count only if they come from the page around it', async () => {
    await tell({ type: 'sightline', v: 1, command: 'pause' });
    await tell({ type: 'sightline', v: 1, command: 'seek', at: '2023-09-12T00:00:00Z' });
    await expect.poll(() => spoken(frame), PATIENT).toContain('10:00');
    const forged = { type: 'sightline', v: 1, command: 'seek', at: '2023-09-12T02:15:00Z' };
    await page.frames()[2]!.evaluate((data) => window.parent.frames[0]?.postMessage(data, '*'), forged);
    await tell({ type: 'sightline', v: 1, command: 'step', direction: 'on' });
    await page.waitForTimeout(300);
    expect(await spoken(frame)).toContain('10:00');
  });

  test.each([1200, 768, 375, 320])('it can be used at %d pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const inside = await frame.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const map = document.querySelector('sightline-player')?.shadowRoot?.querySelector('.sl-map');
      const { scrollWidth } = document.documentElement;
      return { map: map?.getBoundingClientRect().height ?? 0, over: scrollWidth - window.innerWidth };
    });
    expect(inside.map).toBeGreaterThanOrEqual(200);
    expect(inside.over).toBeLessThanOrEqual(0);
  });

  test('no error, no breach of the policy, no request to anybody else, no cookie', async () => {
    expect(watch.errors).toEqual([]);
    expect(foreign(watch)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
});

describe('as an element of the article', () => {
  let context: BrowserContext;
  let page: Page;
  let watch: PageWatch;

  /** Computed styles inside the shadow root. */
  const style = (selector: string, property: string): Promise<string> =>
    page
      .locator(`sightline-player ${selector}`)
      .first()
      .evaluate((found, name) => getComputedStyle(found).getPropertyValue(name), property);

  beforeAll(async () => {
    ({ context, page, watch } = await open(`${newsroom.url}element.html`));
    await untilButton(page);
    await page.waitForLoadState('networkidle');
  });
  afterAll(() => context.close());

  test('two scripts of two versions make one player, which waits', async () => {
    expect(await page.evaluate(() => document.querySelector('sightline-player')?.shadowRoot?.childElementCount)).toBe(
      1,
    );
    expect(ofPlayer(watch)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing to complain about before it plays, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  test('the house’s colours, faces and parts are seen in the place of the player', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await style('.sl-frame', 'background-color')).toBe('rgb(250, 240, 230)');
    expect(await style('.sl-start-button', 'border-radius')).toBe('0px');
    expect(await style('.sl-start-button', 'background-color')).toBe('rgb(20, 30, 40)');
    expect(await style('.sl-start-button', 'font-family')).toContain('House Sans');
    expect(await style('.sl-start-status', 'letter-spacing')).toBe('1px');
    expect(await style('.sl-poster', 'opacity')).toBe('0.99');
  });

  test('the house’s colours and faces are seen in the player', async () => {
    await page.getByRole('button', { name: 'Play the journey' }).click();
    await untilStands(page);
    await page.evaluate(() => (document.querySelector('sightline-player') as unknown as { pause: () => void }).pause());
    expect(await style('.sl-player', 'background-color')).toBe('rgb(250, 240, 230)');
    expect(await style('.sl-sentence .sl-lead', 'color')).toBe('rgb(20, 30, 40)');
    expect(await style('.sl-sentence', 'font-family')).toContain('House Sans');
    expect(await style('.sl-title', 'font-family')).toContain('House Serif');
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing to complain about in the player, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await expect
        .poll(() => page.locator('sightline-player .sl-player').getAttribute('data-theme'), PATIENT)
        .toBe(colorScheme);
      // What stands in for the map is said a moment after the player stands.
      await page.getByText('A drawing stands in for the live map').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  test('no error, no request to anybody else, and nothing is stored', async () => {
    expect(watch.errors).toEqual([]);
    expect(foreign(watch)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      'caches' in window ? (await caches.keys()).length : 0,
    ]);
    expect(stored).toEqual([0, 0, 0, 0]);
  });
});

test('a player that comes by itself takes the picture’s place in the article and moves nothing, nor does what it says of a map that this browser cannot show', async () => {
  const page = await browser.newPage({ viewport: { width: 900, height: 1000 } });
  await noteLayoutShifts(page);
  await page.goto(`${newsroom.url}lazy.html`);
  await untilStands(page);
  await page.getByText('A drawing stands in for the live map').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
  expect(await layoutShift(page)).toBe(0);
  await page.close();
});
