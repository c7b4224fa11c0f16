import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildSite } from '../../src/cli/build-site.ts';
import { serveSite } from '../../src/cli/serve-site.ts';
import { launchBrowser } from '../support/browser.ts';

/** Milliseconds from the start of navigation until each part of the start page stands. */
export interface Opening {
  readonly list: number;
  readonly playable: number;
  readonly drawing: number;
  readonly map: number;
}

const OPENINGS = 5;
const TIMEOUT_MS = 120_000;
const POLL_MS = 100;

/** Opens the start page in fresh contexts, the site built and served by this process. Medians of five openings. */
export const measureOpening = async (): Promise<Opening> => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-'));
  await buildSite(folder);
  const site = await serveSite(folder, 0);
  const browser = await launchBrowser();
  try {
    const openings: Opening[] = [];
    for (let i = 0; i < OPENINGS; i++) openings.push(await openOnce(browser, site.url));
    const median = (part: keyof Opening): number => openings.map((each) => each[part]).toSorted((a, b) => a - b)[2]!;
    return { list: median('list'), playable: median('playable'), drawing: median('drawing'), map: median('map') };
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
};

const openOnce = async (browser: Browser, url: string): Promise<Opening> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watchParts);
  await page.goto(url);
  // Under the site's policy Playwright's own waiting for a function never ends: it needs eval.
  for (let waited = 0; waited < TIMEOUT_MS; waited += POLL_MS) {
    const seen = await page.evaluate(() => (window as unknown as Watched).sightlineOpening);
    if (seen.map !== undefined) {
      await context.close();
      return seen as Opening;
    }
    await page.waitForTimeout(POLL_MS);
  }
  throw new Error(`No live map after ${TIMEOUT_MS} ms.`);
};

interface Watched {
  sightlineOpening: Partial<Record<keyof Opening, number>>;
}

/** Runs in the page before its own scripts. */
const watchParts = (): void => {
  const seen: Partial<Record<keyof Opening, number>> = {};
  (window as unknown as Watched).sightlineOpening = seen;
  const look = (): void => {
    const stands: Record<keyof Opening, boolean> = {
      list: document.querySelector('.sl-report') !== null,
      playable: document.querySelector('.sl-range[aria-valuetext]') !== null,
      drawing: document.querySelector('.sl-drawing svg') !== null,
      map: document.querySelector<HTMLElement>('.sl-drawing')?.hidden === true,
    };
    for (const part of Object.keys(stands) as (keyof Opening)[]) {
      if (stands[part]) seen[part] ??= Math.round(performance.now());
    }
    setTimeout(look, 20);
  };
  look();
};
