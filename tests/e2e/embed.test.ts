import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { shownIn, untilMapStands, untilPlayable } from '../support/player-in-page.ts';
import { siteUrl } from '../support/site.ts';
import { type PageWatch, watchPage } from '../support/watch-page.ts';

/** A page of somebody else's, with the snippet and no script; what it hears is noted by the test, not by the page. */
const hostPage = (src: string): string => `<!doctype html>
<title>A newsroom</title>
<iframe src="${src}"
  title="Where was Kim's train?" loading="lazy" sandbox="allow-scripts" referrerpolicy="no-referrer"
  style="width:100%;height:680px;border:0"></iframe>`;

/** A site of another origin: the snippet for whatever address is asked for. */
const newsroom = createServer((request, response) => {
  const src = new URL(request.url ?? '', 'http://newsroom').searchParams.get('src') ?? '';
  response.setHeader('content-type', 'text/html').end(hostPage(src));
});

let host: string;
let browser: Browser;
let page: Page;
let watch: PageWatch;
let frame: Frame;

const openHost = async (path: string): Promise<void> => {
  page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  watch = watchPage(page);
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    window.addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.goto(`${host}/?src=${encodeURIComponent(siteUrl(path))}`);
  const handle = await page.locator('iframe').elementHandle();
  frame = (await handle?.contentFrame())!;
};

const heard = (): Promise<unknown[]> => page.evaluate(() => (window as unknown as { readonly heard: unknown[] }).heard);

const tell = (message: unknown): Promise<void> =>
  page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message);

beforeAll(async () => {
  browser = await launchBrowser();
  await new Promise<void>((resolve) => newsroom.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(newsroom.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await browser.close();
  newsroom.close();
});

describe('in a sandboxed frame of another site', () => {
  beforeAll(async () => {
    await openHost('embed.html?case=kim-2023&childId=graphic#t=2023-09-12T02:15:00Z');
    await untilPlayable(frame);
  });

  test('the journey is played at the moment of the link', async () => {
    expect(await frame.evaluate(() => window.origin)).toBe('null');
    expect((await shownIn(frame)).value).toContain('12:15');
  });

  test('it is worked out in a worker, not on the page', () => {
    expect(watch.warnings.filter((text) => text.includes('worker'))).toEqual([]);
  });

  test('the live map stands', () => untilMapStands(frame));

  test('its height is told, in our own words, AMP’s and Pym’s', async () => {
    const messages = await heard();
    expect(messages).toContainEqual({ type: 'sightline', v: 1, event: 'height', height: expect.any(Number) });
    expect(messages).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: expect.any(Number) });
    expect(messages).toContainEqual(expect.stringMatching(/^pymxPYMxgraphicxPYMxheightxPYMx\d+$/));
    expect(messages).toContainEqual({ type: 'sightline', v: 1, event: 'ready' });
  });

  test('the host may send it to a moment', async () => {
    await tell({ type: 'sightline', v: 1, command: 'seek', t: 100_000 });
    expect((await shownIn(frame)).value).not.toContain('12:15');
  });

  test('the host may ask what was known at another time, and then at the case’s own', async () => {
    const known = () => frame.locator('.sl-as-of').textContent();
    const own = await known();
    await tell({ type: 'sightline', v: 1, command: 'as-of', at: '2023-09-12T02:00:00Z' });
    await frame.getByText('As known on Tue 12 Sep 12:00, Vladivostok time').first().waitFor();
    await tell({ type: 'sightline', v: 1, command: 'as-of' });
    await expect.poll(known).toBe(own);
  });

  test('what is malformed, or does not come from the host, moves nothing', async () => {
    const before = await shownIn(frame);
    await tell({ type: 'sightline', v: 1, command: 'seek', t: '5' });
    await tell({ type: 'sightline', v: 2, command: 'seek', t: 5 });
    await frame.evaluate(() => window.postMessage({ type: 'sightline', v: 1, command: 'seek', t: 5 }, '*'));
    expect(await shownIn(frame)).toEqual(before);
  });

  test('no error, no breach of the policy, no request to anybody else', () => {
    expect(watch.errors).toEqual([]);
    const known = new Set([new URL(siteUrl()).origin, host]);
    expect(watch.requests.filter((url) => !known.has(new URL(url).origin) && !url.endsWith('favicon.ico'))).toEqual([]);
  });
});

test('without a case the frame says what to do', async () => {
  await openHost('embed.html');
  await frame.getByText('Open a case file').waitFor();
  await page.close();
});

test('the article plays the story within its text, without a script of its own', async () => {
  const article = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const seen = watchPage(article);
  await article.goto(siteUrl('article.html'));
  expect(await article.locator('script').count()).toBe(0);
  await article.locator('iframe').scrollIntoViewIfNeeded();
  const handle = await article.locator('iframe').elementHandle();
  const inside = (await handle?.contentFrame())!;
  await untilPlayable(inside);
  expect((await shownIn(inside)).value).toContain('10:00');
  expect(seen.errors).toEqual([]);
  await article.close();
});
