import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, WITHOUT_WEBGL } from '../../support/browser.ts';
import { until } from '../../support/player-in-page.ts';
import { siteUrl } from '../../support/site.ts';
import { type PageWatch, watchPage } from '../../support/watch-page.ts';

// A file that is not what it was at the build, by a single byte, must not run: not the shell (tests/e2e/drawn/element.test.ts), and nothing that comes later.

const ASSETS = join(inject('siteFolder'), 'assets');
const PATIENT = { timeout: 20_000 };
const REFUSED = "digest in the 'integrity' attribute";

let browser: Browser;
let page: Page;
let watch: PageWatch;

beforeAll(async () => {
  browser = await launchBrowser(WITHOUT_WEBGL);
});
// An answer that is still being altered would be asked for its text after its page has gone.
afterEach(async () => {
  if (page.isClosed()) return;
  await page.unrouteAll({ behavior: 'wait' });
  await page.close();
});
afterAll(() => browser.close());

/** A page with the element; files whose address matches get one byte more, as long as `isAltered` says so. */
const open = async (altered: RegExp, isAltered: { now: boolean } = { now: true }): Promise<void> => {
  page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  watch = watchPage(page);
  await page.route(altered, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}${isAltered.now ? ' ' : ''}` });
  });
  const address = siteUrl('an-article.html');
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,">
<script type="module" src="sightline.js"></script>
<sightline-player case="kim-2023" loading="click" style="display:block;height:720px"><p>Khasan, about six</p></sightline-player>`,
    }),
  );
  await page.goto(address);
};

const press = (): Promise<void> => page.getByRole('button', { name: 'Play the journey' }).click();

describe('a file with one byte more than it was built with', () => {
  test.each([
    ['the player', /\/assets\/player-[\w-]+\.js$/],
    ['the words', /\/assets\/en-[\w-]+\.js$/],
    ['what reads the element’s attributes', /\/assets\/asked-by-element-[\w-]+\.js$/],
  ])('%s, does not run: what stood there stays, and another try plays once it is mended', async (_, altered) => {
    const isAltered = { now: true };
    await open(altered, isAltered);
    await press();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    expect(await page.getByText('Khasan, about six').isVisible()).toBe(true);
    expect(watch.errors.join('\n')).toContain(REFUSED);
    isAltered.now = false;
    await again.click();
    await until(
      page,
      () => document.querySelector('sightline-player')?.shadowRoot?.querySelector('[data-state="standing"]') != null,
      'a player',
    );
  });

  test.each([
    ['a part that comes later', /\/assets\/create-how-[\w-]+\.js$/],
    ['the list of hashes', /\/assets\/hashes-[\w-]+\.json$/],
  ])('%s, does not run: the player plays without it', async (_, altered) => {
    await open(altered);
    await press();
    await expect.poll(() => watch.errors.join('\n'), PATIENT).toContain(REFUSED);
    await page.locator('.sl-range[aria-valuetext]').waitFor();
    expect(await page.locator('.sl-how-body').count()).toBe(0);
  });
});

test('every script of the site that can be imported is held by its hash', () => {
  const files = readdirSync(ASSETS);
  const list = files.find((name) => /^hashes-[\w-]{8}\.json$/.test(name))!;
  const hashes = JSON.parse(readFileSync(join(ASSETS, list), 'utf8')) as Readonly<Record<string, string>>;
  const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('base64');
  const shell = readFileSync(join(ASSETS, files.find((name) => /^shell-/.test(name))!), 'utf8');
  expect(shell).toContain(`${list}#${hashOf(join(ASSETS, list))}`);
  const imported = files
    .filter((name) => name.endsWith('.js') && !name.startsWith('worker-'))
    .filter((name) => files.some((other) => other.endsWith('.js') && names(other).includes(`import(\`./${name}\`)`)));
  expect(imported.length).toBeGreaterThan(15);
  for (const name of imported) expect([name, hashes[name]]).toEqual([name, hashOf(join(ASSETS, name))]);
});

const names = (file: string): string => readFileSync(join(ASSETS, file), 'utf8');
