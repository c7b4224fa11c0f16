import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../../src/cli/ensure-browser.ts';
import { ROOT } from '../../src/cli/root.ts';
import { launchBrowser } from '../support/browser.ts';
import { until } from '../support/player-in-page.ts';
import { serveFiles } from '../support/serve-files.ts';
import { call } from '../unit/cli/call-sightline.ts';

const PICTURE = join(ROOT, 'tests/visual/embed.png');

/** An article of nobody in particular, as wide as most are. */
const article = (snippet: string): string => `<!doctype html>
<html lang="en"><title>An article</title><link rel="icon" href="data:,">
<style>
  body { max-width: 720px; margin: 24px auto; padding: 0 24px; font: 18px/1.55 Georgia, 'DejaVu Serif', serif; color: #222; background: #fff; }
  h1 { font-size: 30px; line-height: 1.2; margin: 0 0 12px; }
  p { margin: 0 0 20px; }
</style>
<h1>An article about a train</h1>
<p>These lines are the article's own, and so are those below. What stands between them are the five lines of HTML from the README.</p>
${snippet}
<p>Here the article goes on.</p>`;

const mapIsStill = (): boolean => {
  const root = document.querySelector('sightline-player')?.shadowRoot;
  return (
    root?.querySelector<HTMLElement>('.sl-drawing')?.hidden === true && root.querySelector('[data-still]') !== null
  );
};

/** `npm run picture`: draws the snippet of README.md as an article shows it, for README.md. */
export const main = async (): Promise<number> => {
  const present = ensureBrowser();
  if (!present.ok) {
    console.error(present.error);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'sightline-picture-'));
  mkdirSync(join(folder, 'news'));
  const host = await serveFiles(join(folder, 'kim'), '/kim/', () => ({ 'Access-Control-Allow-Origin': '*' }));
  const news = await serveFiles(join(folder, 'news'), '/');
  const browser = await launchBrowser();
  try {
    const { code, note } = await call('build', 'kim-2023', '--url', host.url, '--out', join(folder, 'kim'));
    if (code !== 0) throw new Error(note);
    const [snippet] = /<iframe[\s\S]*?<\/iframe>/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))!;
    writeFileSync(join(folder, 'news/index.html'), article(snippet.replaceAll('https://your.host/kim/', host.url)));
    const page = await browser.newPage({
      viewport: { width: 820, height: 1000 },
      locale: 'en-GB',
      colorScheme: 'light',
    });
    await page.goto(news.url);
    const frame = (await (await page.locator('iframe').elementHandle())?.contentFrame())!;
    await until(frame, mapIsStill, 'a still map', 120_000);
    // What was drawn last may come a frame later.
    await page.waitForTimeout(2000);
    await until(frame, mapIsStill, 'a still map', 120_000);
    writeFileSync(PICTURE, await page.screenshot({ timeout: 120_000 }));
    return 0;
  } finally {
    await browser.close();
    host.close();
    news.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
