import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { asAmp } from '../../support/as-amp.ts';
import { asWordPress } from '../../support/as-wordpress.ts';
import { launchBrowser, WITHOUT_WEBGL } from '../../support/browser.ts';
import { until } from '../../support/player-in-page.ts';
import { type FileServer, serveFiles } from '../../support/serve-files.ts';
import { watchPage } from '../../support/watch-page.ts';
import { call } from '../../unit/cli/call-sightline.ts';

let folder: string;
let browser: Browser;
/** Serves a published case and the one thing that it needs: leave for other origins to read. */
let host: FileServer;
/** The same files from a server that knows nothing of origins. */
let plain: FileServer;
/** The whole site, from such a server. */
let plainSite: FileServer;
let newsroom: FileServer;

const ALLOWED = () => ({ 'Access-Control-Allow-Origin': '*' });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-snippets-'));
  const out = join(folder, 'kim');
  mkdirSync(join(folder, 'newsroom'));
  host = await serveFiles(out, '/2023/kim/', ALLOWED);
  plain = await serveFiles(out, '/2023/kim/');
  plainSite = await serveFiles(inject('siteFolder'), '/');
  newsroom = await serveFiles(join(folder, 'newsroom'), '/');
  const { code } = await call('build', 'kim-2023', '--out', out, '--site', inject('siteFolder'), '--url', host.url);
  expect(code).toBe(0);
  browser = await launchBrowser(WITHOUT_WEBGL);
}, 180_000);

afterAll(async () => {
  await browser.close();
  for (const server of [host, plain, plainSite, newsroom]) server?.close();
  rmSync(folder, { recursive: true });
});

const read = (path: string): string => readFileSync(join(folder, 'kim', path), 'utf8');

/** A snippet as `sightline build` prints it, addresses and all. */
const snippet = (title: string): string => {
  const [, code] = new RegExp(`== ${title} ==\\n.*\\n\\n([\\s\\S]*?)\\n(?:\\n\\n|$)`).exec(read('snippets.txt'))!;
  return code!;
};

/** Opens a page of a newsroom that has nothing but this in it. */
const openWith = async (name: string, body: string) => {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  const watch = watchPage(page);
  const head = '<!doctype html><html lang="en"><title>A newsroom</title><link rel="icon" href="data:,"><body>';
  writeFileSync(join(folder, `newsroom/${name}.html`), `${head}${body}`);
  await page.goto(`${newsroom.url}${name}.html`);
  return { page, watch };
};

const frameIn = async (page: Page): Promise<Frame> =>
  (await (await page.locator('iframe').elementHandle())?.contentFrame())!;

const untilPlayed = (frame: Page | Frame): Promise<void> =>
  until(
    frame,
    () => document.querySelector('sightline-player')?.shadowRoot?.querySelector('.sl-range[aria-valuetext]') != null,
    'a playable player in its element',
  );

const sizeOf = async (page: Page): Promise<readonly number[]> => {
  const { width, height } = (await page.locator('iframe').boundingBox())!;
  return [Math.round(width), Math.round(height)];
};

describe('the snippets that a build prints, each alone on a page of another site', () => {
  test('iframe: plays, as wide as its column, with a title', async () => {
    const { page, watch } = await openWith('iframe', snippet('iframe'));
    await untilPlayed(await frameIn(page));
    const [width, height] = await sizeOf(page);
    expect(width).toBe(884);
    expect(height).toBe(884);
    expect(await page.getByTitle('Where was Kim').count()).toBe(1);
    expect(watch.errors).toEqual([]);
    await page.close();
  });

  test('WordPress, by the address alone: what is left of the frame there plays in its size', async () => {
    const page = await (await fetch(snippet('WordPress'))).text();
    const [, discovered] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page)!;
    const { html, width, height } = (await (await fetch(discovered!)).json()) as {
      readonly html: string;
      readonly width: number;
      readonly height: number;
    };
    const shown = await openWith('wordpress', asWordPress(html));
    await untilPlayed(await frameIn(shown.page));
    expect(await sizeOf(shown.page)).toEqual([width + 4, height + 4]);
    expect(await shown.page.getByTitle('Where was Kim').count()).toBe(1);
    expect(shown.watch.errors).toEqual([]);
    await shown.page.close();
  });

  test('AMP, as its runtime makes a frame of it: a picture, then the player, as high as it says', async () => {
    const { page, watch } = await openWith('amp', asAmp(snippet('AMP')));
    const frame = await frameIn(page);
    await untilPlayed(frame);
    expect(await frame.evaluate(() => window.origin)).toBe('null');
    expect(await page.locator('[placeholder]').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1920);
    expect(await page.locator('[placeholder]').isVisible()).toBe(false);
    const inside = () =>
      frame.evaluate(() => document.querySelector('sightline-player')?.getBoundingClientRect().height);
    await expect.poll(async () => Math.ceil((await inside()) ?? 0) === (await sizeOf(page))[1]).toBe(true);
    expect((await sizeOf(page))[0]).toBe(720);
    expect(watch.errors).toEqual([]);
    await page.close();
  });

  test('Quarto and Observable Framework: the iframe, in what each needs around it', () => {
    expect(snippet('Quarto')).toBe(`\`\`\`{=html}\n${snippet('iframe')}\n\`\`\``);
    expect(snippet('Observable Framework')).toBe(snippet('iframe'));
  });

  test('an Observable notebook: its cell gives an element that plays', async () => {
    // What a notebook brings: a template tag that makes an element, and whatever the cell resolves to is shown.
    const notebook = `<script type="module">
const html = (strings, ...values) => document.createRange().createContextualFragment(String.raw({ raw: strings }, ...values)).firstElementChild;
const cell = await (${snippet('Observable notebook')});
document.body.append(cell);
</script>`;
    const { page, watch } = await openWith('notebook', notebook);
    await untilPlayed(page);
    expect(watch.errors).toEqual([]);
    await page.close();
  });
});

describe('a frame whose server lets no other origin read says why it does not play, and what to do', () => {
  const heard = (): void => {
    const messages: unknown[] = [];
    Object.assign(window, { messages });
    window.addEventListener('message', ({ data }) => messages.push(data));
  };

  const openBlocked = async (name: string, code: string) => {
    const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
    await page.addInitScript(heard);
    writeFileSync(join(folder, `newsroom/${name}.html`), `<!doctype html><title>A newsroom</title>${code}`);
    await page.goto(`${newsroom.url}${name}.html`);
    const frame = await frameIn(page);
    const note = frame.getByRole('alert');
    await note.waitFor();
    const told = await page.evaluate(() => (window as unknown as { readonly messages: unknown[] }).messages);
    return { page, frame, said: (await note.textContent())!.trim(), told };
  };

  test('in a published case: above picture and reports, in its language', async () => {
    const { page, frame, said, told } = await openBlocked('blocked', snippet('iframe').replaceAll(host.url, plain.url));
    expect(said).toMatch(/^The interactive map could not start: .+ “Access-Control-Allow-Origin: \*”/);
    expect(await frame.locator('figure img').isVisible()).toBe(true);
    expect(told).toContainEqual({ type: 'sightline', v: 1, event: 'error', message: said });
    await page.close();
  });

  test('in the site’s own frame, which would be empty: in all its languages', async () => {
    const { page, frame, said } = await openBlocked(
      'blocked-site',
      `<iframe src="${plainSite.url}embed.html?case=kim-2023" title="Where was Kim's train?" sandbox="allow-scripts" style="width:100%;height:600px"></iframe>`,
    );
    expect(said.match(/Access-Control-Allow-Origin: \*/g)).toHaveLength(3);
    expect((await frame.getByRole('alert').boundingBox())!.y).toBeLessThan(100);
    await page.close();
  });

  test('and nothing of the kind where it plays', async () => {
    const { page } = await openWith('allowed', snippet('iframe'));
    const frame = await frameIn(page);
    await untilPlayed(frame);
    expect(await frame.getByRole('alert').count()).toBe(0);
    await page.close();
  });
});
