import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildSite } from '../../src/cli/build-site.ts';
import { ensureBrowser } from '../../src/cli/ensure-browser.ts';
import { serveSite } from '../../src/cli/serve-site.ts';
import { type Budget, budget, budgetLine } from '../bench/budget.ts';
import { launchBrowser } from '../support/browser.ts';
import { leftBehind } from './left-behind.ts';
import type { MountedUntil } from './mount-and-unmount.ts';
import { openMountPage } from './open-mount-page.ts';
import { playOn } from './play-on.ts';
import type { Traces } from './read-traces.ts';
import { scrollThrough } from './scroll-through.ts';

const MINUTE_MS = 60_000;
/** In turn: complete, playable, and taken away while code, case or answer are still on their way. */
const ENDS: readonly MountedUntil[] = ['complete', 'ready', 0, 100, 400];

/** What is done so many times, or so many minutes, and what has to hold afterwards. */
interface Part {
  readonly usual: number;
  readonly run: (browser: Browser, siteUrl: string, count: number) => Promise<readonly Budget[]>;
}

const PARTS: Readonly<Record<string, Part>> = {
  play: {
    usual: 10,
    async run(browser, siteUrl, minutes) {
      const { before, after } = await playOn(browser, siteUrl, minutes * MINUTE_MS);
      console.log(
        `Heap after collection: ${before.heapMb.toFixed(2)} MB, ${minutes} minutes later ${after.heapMb.toFixed(2)} MB`,
      );
      return [budget('heap after playing', Math.abs(after.heapMb - before.heapMb), 1, 'MB')];
    },
  },
  mount: {
    usual: 100,
    async run(browser, siteUrl, mounts) {
      const page = await openMountPage(browser, siteUrl);
      const rounds = Array.from({ length: mounts }, (_, i) => ENDS[i % ENDS.length] as MountedUntil);
      const left = await leftBehind(page, rounds, ENDS);
      await page.context().close();
      console.log(
        `${mounts} players put into a page and taken out, each left ${(1000 * left.heapMb).toFixed(0)} kB behind`,
      );
      return (['listeners', 'nodes', 'workers', 'contexts', 'faces'] as const).map((name) =>
        budget(`${name} left behind by a player`, Math.max(0, Math.floor(left[name])), 0, ''),
      );
    },
  },
  scroll: {
    usual: 100,
    async run(browser, siteUrl, times) {
      const { before, after } = await scrollThrough(browser, siteUrl, times, (round, read) =>
        console.log(scrolledLine(round, read)),
      );
      console.log(
        `Objects, nodes and buffers without compiled code: ${before.objectsMb.toFixed(2)} MB, ${times} rounds later ${after.objectsMb.toFixed(2)} MB`,
      );
      return [
        budget('objects after scrolling', Math.abs(after.objectsMb - before.objectsMb), 1, 'MB'),
        budget('contexts after scrolling', after.contexts, 4, ''),
        ...(['listeners', 'nodes', 'workers', 'faces'] as const).map((name) =>
          budget(
            `${name} left behind by scrolling through`,
            Math.max(0, Math.floor((after[name] - before[name]) / times)),
            0,
            '',
          ),
        ),
      ];
    },
  },
};

const scrolledLine = (round: number, { heapMb, contexts, workers, nodes, listeners, faces }: Traces): string =>
  `Twenty players, scrolled through ${String(round).padStart(3)} times: ${heapMb.toFixed(2)} MB, ${contexts} contexts, ${workers} workers, ${nodes} nodes, ${listeners} listeners, ${faces} faces`;

/**
 * `npm run soak`: ten minutes of playing, a hundred players put into a page and taken out again, and a page of twenty scrolled through a hundred times. Answers 1
 * where something is left behind. `-- scroll` does that part alone; numbers are those of the parts in turn: `-- 2 20 10` plays two minutes, mounts twenty and scrolls
 * through ten times, `-- scroll 10` only the last.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const named = args.filter((arg) => arg in PARTS);
  const counts = args.filter((arg) => !(arg in PARTS)).map(Number);
  if (counts.some((count) => !(count > 0))) {
    console.error(`There are the parts ${Object.keys(PARTS).join(', ')}, and numbers above 0 for them.`);
    return 2;
  }
  const present = ensureBrowser();
  if (!present.ok) {
    console.error(present.error);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'sightline-soak-'));
  await buildSite(folder);
  const site = await serveSite(folder, 0);
  const browser = await launchBrowser();
  try {
    const budgets: Budget[] = [];
    const parts = Object.entries(PARTS).filter(([name]) => named.length === 0 || named.includes(name));
    for (const [i, [, { usual, run }]] of parts.entries())
      budgets.push(...(await run(browser, site.url, counts[i] ?? usual)));
    for (const each of budgets) console.log(budgetLine(each));
    return budgets.every(({ isMet }) => isMet) ? 0 : 1;
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
};
