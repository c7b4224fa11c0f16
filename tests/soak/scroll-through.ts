import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { stubDrawing } from '../support/stub-drawing.ts';
import { countContexts } from './count-contexts.ts';
import { readObjectsMb } from './read-objects.ts';
import { openTraces, type Traces } from './read-traces.ts';

/** What a page holds on to, with how much of its heap is objects of scripts. */
export interface Held extends Traces {
  readonly objectsMb: number;
}

const COUNT = 20;
/** Long enough in view for a map to be opened, every so often. */
const STOP_MS = 400;
const STOP_EVERY = 4;
const PASS_MS = 50;
/** Until every player has stood, and what the browser compiles and keeps for all of them is there: the heap grew by 5 MB in the first three rounds, from the tenth to the twentieth by 2, and in the next five by 0.1. */
const WARM_UP = 25;

const HTML = `<!doctype html>
<html lang="en">
  <head><title>An article</title><script type="module" src="sightline.js"></script></head>
  <body style="margin:0">${Array.from(
    { length: COUNT },
    (_, i) =>
      `<sightline-player case="./short.json" start="${3600 + 600 * i}" style="display:block;height:700px"><p>Map ${i}</p></sightline-player>`,
  ).join('')}</body>
</html>`;

/** Down the page and up again, stopping at some of the players. */
const scrollOnce = async (page: Page): Promise<void> => {
  for (const index of [...Array(COUNT).keys(), ...[...Array(COUNT).keys()].reverse()]) {
    await page.evaluate((i) => document.querySelectorAll('sightline-player')[i]?.scrollIntoView(), index);
    await page.waitForTimeout(index % STOP_EVERY === 0 ? STOP_MS : PASS_MS);
  }
};

/** The heap is told each time so often. */
const TOLD_EVERY = 10;

/**
 * Scrolls through a page of twenty players so many times, and reads what the page holds before, after and every ten times, at its top each time. Drawing calls are stubbed.
 * @param siteUrl ends in a slash
 * @param tell hears each reading, with how often the page had been scrolled through
 */
export const scrollThrough = async (
  browser: Browser,
  siteUrl: string,
  times: number,
  tell: (round: number, read: Traces) => void,
): Promise<{ readonly before: Held; readonly after: Held }> => {
  const context = await browser.newContext({ viewport: { width: 800, height: 700 } });
  const page = await context.newPage();
  await stubDrawing(page);
  await countContexts(page);
  const body = readFileSync(join(import.meta.dirname, '../fixtures/cases/two-reports.json'), 'utf8');
  await page.route(`${siteUrl}short.json`, (route) => route.fulfill({ contentType: 'application/json', body }));
  const address = `${siteUrl}an-article.html`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: HTML }));
  await page.goto(address);
  const read = await openTraces(page);
  /** At rest: the maps next to the top are open again, all others given back. */
  const atRest = async (round: number): Promise<Traces> => {
    await page.waitForTimeout(5000);
    const traces = await read();
    tell(round, traces);
    return traces;
  };
  for (let i = 0; i < WARM_UP; i++) await scrollOnce(page);
  // Before each snapshot, since taking one leaves something behind itself.
  const first = await atRest(0);
  const before = { ...first, objectsMb: await readObjectsMb(page) };
  let last = first;
  for (let round = 1; round <= times; round++) {
    await scrollOnce(page);
    if (round % TOLD_EVERY === 0 || round === times) last = await atRest(round);
  }
  const after = { ...last, objectsMb: await readObjectsMb(page) };
  await context.close();
  return { before, after };
};
