import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Frame, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { siteHeadersFor } from '../../../src/cli/site-headers.ts';
import { axeViolations } from '../../support/axe-violations.ts';
import { launchBrowser, WITHOUT_WEBGL } from '../../support/browser.ts';
import { readKimFiles } from '../../support/kim-2023.ts';
import { until } from '../../support/player-in-page.ts';
import { type FileServer, serveFiles } from '../../support/serve-files.ts';
import { type PageWatch, watchPage } from '../../support/watch-page.ts';
import { call } from '../../unit/cli/call-sightline.ts';

interface KimCase {
  readonly reports: readonly {
    readonly headline: { readonly en: string };
    readonly source: { readonly url?: string };
  }[];
}

const subject = JSON.parse(readKimFiles().caseText) as KimCase;

let folder: string;
let browser: Browser;
/** A plain server without any header, one that lets other origins read and no more, as many static hosts do, and one under the headers that the folder brings along. */
let plain: FileServer;
let open: FileServer;
let strict: FileServer;
let newsroom: FileServer;

const build = (...options: readonly string[]) =>
  call('build', 'kim-2023', '--out', join(folder, 'kim'), '--site', inject('siteFolder'), ...options);

const hashes = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(folder, 'kim'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );

const read = (path: string): Buffer => readFileSync(join(folder, 'kim', path));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-published-'));
  expect(await build('--url', 'https://example.org/2023/kim')).toEqual({
    code: 0,
    answer: `The case kim-2023, version 1.0.0, is in ${join(folder, 'kim')}\n`,
    note: '',
  });
  browser = await launchBrowser(WITHOUT_WEBGL);
  plain = await serveFiles(join(folder, 'kim'), '/2023/kim/');
  open = await serveFiles(join(folder, 'kim'), '/2023/kim/', () => ({ 'Access-Control-Allow-Origin': '*' }));
  strict = await serveFiles(join(folder, 'kim'), '/2023/kim/', (file) => siteHeadersFor(`/${file}`));
}, 180_000);

afterAll(async () => {
  await browser.close();
  for (const server of [plain, open, strict, newsroom]) server?.close();
  rmSync(folder, { recursive: true });
});

const openPage = async (url: string, options: Parameters<Browser['newPage']>[0] = {}) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const watch = watchPage(page);
  await page.goto(url);
  return { page, watch };
};

const foreign = (watch: PageWatch, ...origins: readonly string[]): readonly string[] =>
  watch.requests.filter((url) => !origins.some((origin) => url.startsWith(new URL(origin).origin)));

/** A player stands in the element, and its journey is worked out. */
const untilPlayed = (frame: Page | Frame): Promise<void> =>
  until(
    frame,
    () => document.querySelector('sightline-player')?.shadowRoot?.querySelector('.sl-range[aria-valuetext]') != null,
    'a playable player in its element',
  );

describe('the files', () => {
  test('have a hash in each name, but for those that pages of others name, which stay', () => {
    expect(readdirSync(join(folder, 'kim/assets')).filter((name) => !/-[\w-]{8}\.\w+$/.test(name))).toEqual([]);
    expect(readdirSync(join(folder, 'kim'))).toEqual(
      expect.arrayContaining(['index.html', 'embed.html', 'sightline.js', 'host.js', 'oembed.json', 'case.json']),
    );
  });

  test('are the same to the byte when they are made again, and what an earlier build left for its pages stays', {
    timeout: 180_000,
  }, async () => {
    writeFileSync(join(folder, 'kim/assets/player-earlier1.js'), 'export {};');
    const before = hashes();
    expect(before.size).toBeGreaterThan(40);
    expect((await build('--url', 'https://example.org/2023/kim/')).code).toBe(0);
    expect([...hashes()].toSorted()).toEqual([...before].toSorted());
  });

  test('hold the case as its author wrote it', () => {
    expect(read('case.json').toString()).toBe(readKimFiles().caseText);
  });

  test('have pictures of the sizes that they say', () => {
    for (const [path, width, height] of [
      ['poster.png', 1920, 1280],
      ['card.png', 1200, 630],
    ] as const) {
      const { width: drawnWidth, height: drawnHeight, data } = PNG.sync.read(read(path));
      expect([drawnWidth, drawnHeight]).toEqual([width, height]);
      expect(new Set(data.subarray(0, 400_000)).size, path).toBeGreaterThan(20);
    }
  });

  test('are light enough for what a reader sees first', () => {
    const gzip = (...paths: readonly string[]): number =>
      paths.reduce((sum, path) => sum + gzipSync(read(path)).length, 0);
    expect(gzip('embed.html', 'page.css', 'poster.svg', 'sightline.js')).toBeLessThan(64_000);
    expect(gzip('index.html')).toBeLessThan(28_000);
    expect(gzip('card.png')).toBeLessThan(300_000);
  });
});

describe('the case’s page', () => {
  test('is read without a script: question, picture, sentence and all reports with their sources', async () => {
    const { page } = await openPage(plain.url, { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toBe("Where was Kim's train?");
    const shown = (await page.locator('main').textContent()) ?? '';
    for (const { headline } of subject.reports) expect(shown).toContain(headline.en);
    const links = await page
      .locator('.reports a')
      .evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.getAttribute('rel')]));
    expect(links.length).toBeGreaterThan(20);
    for (const [href, rel] of links) expect([/^https?:/.test(href!), rel]).toEqual([true, 'noopener noreferrer']);
    const { width, height } = (await page.locator('figure img').boundingBox())!;
    expect(width / height).toBeCloseTo(1.5, 1);
    await page.close();
  });

  describe('under the headers that it brings along', () => {
    let page: Page;
    let watch: PageWatch;
    beforeAll(async () => {
      ({ page, watch } = await openPage(strict.url));
      await until(page, () => document.querySelector('sightline-player')?.shadowRoot != null, 'a defined element');
    });
    afterAll(() => page.close());

    test('axe finds nothing to complain about', async () => {
      expect(await axeViolations(page)).toEqual([]);
    });

    test('it fits a phone, and nothing moves when the player takes the picture’s place', async () => {
      await page.setViewportSize({ width: 320, height: 700 });
      const layout = () =>
        page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          reports: document.querySelector('#reports')!.getBoundingClientRect().top + window.scrollY,
        }));
      const before = await layout();
      expect(before.width).toBe(320);
      await page.getByRole('button', { name: 'Play the journey' }).click();
      await untilPlayed(page);
      expect(await layout()).toEqual(before);
    });

    test('no error, no breach of the policy, no request to anybody else', () => {
      expect(watch.errors).toEqual([]);
      expect(watch.dialogs).toEqual([]);
      expect(foreign(watch, strict.url)).toEqual([]);
    });
  });
});

describe('in a page of another site, with the snippets as they are', () => {
  const openFrame = async (host: FileServer) => {
    const { page, watch } = await openPage(`${newsroom.url}${new URL(host.url).port}.html`);
    const frame = (await (await page.locator('iframe').elementHandle())?.contentFrame())!;
    return { page, watch, frame };
  };

  beforeAll(async () => {
    const [snippet] = /<iframe[\s\S]*?<\/iframe>/.exec(read('snippets.txt').toString())!;
    mkdirSync(join(folder, 'newsroom'));
    const element = /<script type="module"[\s\S]*?<\/sightline-player>/.exec(read('snippets.txt').toString())![0];
    writeFileSync(
      join(folder, 'newsroom/element.html'),
      `<!doctype html><html lang="en"><title>A newsroom</title><link rel="icon" href="data:,">${element.replaceAll('https://example.org/2023/kim/', open.url)}`,
    );
    for (const { url } of [plain, open]) {
      const article = `<!doctype html><title>A newsroom</title><link rel="icon" href="data:,">${snippet.replaceAll('https://example.org/2023/kim/', url)}`;
      writeFileSync(join(folder, `newsroom/${new URL(url).port}.html`), article);
    }
    newsroom = await serveFiles(join(folder, 'newsroom'), '/');
  });

  test('the sandboxed frame plays, once its host lets other origins read', async () => {
    const { page, watch, frame } = await openFrame(open);
    await untilPlayed(frame);
    expect(await frame.evaluate(() => window.origin)).toBe('null');
    expect(watch.errors).toEqual([]);
    expect(foreign(watch, newsroom.url, open.url)).toEqual([]);
    await page.close();
  });

  test('so does the element, in the page itself', async () => {
    const { page, watch } = await openPage(`${newsroom.url}element.html`);
    await untilPlayed(page);
    expect(watch.errors).toEqual([]);
    expect(foreign(watch, newsroom.url, open.url)).toEqual([]);
    await page.close();
  });

  test('where the host does not, picture, sentence, reports and the way to the page stay', async () => {
    const { page, frame } = await openFrame(plain);
    await until(frame, () => document.readyState === 'complete', 'a page that has loaded what it can');
    const shown = (await frame.locator('main').textContent()) ?? '';
    for (const { headline } of subject.reports) expect(shown).toContain(headline.en);
    expect(await frame.locator('figure img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      300,
    );
    expect(await frame.getByRole('link').getAttribute('href')).toBe('https://example.org/2023/kim/index.html');
    await page.close();
  });
});
