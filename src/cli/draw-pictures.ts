import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS } from './chromium-args.ts';
import { findBrowser } from './find-browser.ts';
import { NO_BROWSER } from './search-browser.ts';

/** An address that no server answers at: what is asked for there comes from the folder. */
const PAGE = 'http://sightline.invalid/';

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.woff2': 'font/woff2' };

/** What is drawn, and how: paths relative to the folder, the drawing's size, and pixels to one of it. */
interface Drawing {
  readonly svg: string;
  readonly png: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/**
 * Draws SVGs of a folder as PNGs with a real browser, in the type that `faces.css` of that folder declares.
 * `node src/cli/run.mjs src/cli/draw-pictures.ts <folder> <drawings as JSON>`. Answers 1, with one line on standard error, where there is no browser that starts.
 */
export const main = async ([folder = '.', drawings = '[]']: readonly string[]): Promise<number> => {
  const executablePath = findBrowser();
  if (executablePath === null) {
    console.error(NO_BROWSER);
    return 1;
  }
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  try {
    browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
  } catch {
    console.error(`the browser ${executablePath} does not start`);
    return 1;
  }
  try {
    for (const drawing of JSON.parse(drawings) as readonly Drawing[]) {
      const { width, height, scale } = drawing;
      // Of its size from the start: what is painted twice is not always equal to what is painted once.
      const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
      await draw(page, folder, drawing);
      await page.close();
    }
    return 0;
  } finally {
    await browser.close();
  }
};

/**
 * Faces are asked for by the layout, and one that lacks a letter leads to the next: before a first layout none is under way, and `ready` would have nothing to wait for.
 * As text: these names are the page's, not ours.
 */
const UNTIL_FACES_STAND = `(async () => {
  for (let round = 0; round < 3; round += 1) {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
  }
})()`;

const draw = async (page: Page, folder: string, { svg, png }: Drawing): Promise<void> => {
  const markup = readFileSync(join(folder, svg), 'utf8');
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') {
      const head =
        '<!doctype html><link rel="stylesheet" href="faces.css"><style>body{margin:0}svg{display:block}</style>';
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: `${head}${markup}` });
    }
    const contentType = TYPES[extname(pathname)];
    if (contentType === undefined) return route.abort();
    return route.fulfill({ contentType, body: readFileSync(join(folder, pathname)) });
  });
  await page.goto(PAGE);
  await page.evaluate(UNTIL_FACES_STAND);
  await page.screenshot({ path: join(folder, png), animations: 'disabled' });
};
