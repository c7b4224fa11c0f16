import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../src/cli/build-site.ts';
import { serveSite } from '../../src/cli/serve-site.ts';
import { type Budget, budget, budgetLine } from '../bench/budget.ts';
import { launchBrowser } from '../support/browser.ts';
import { leftBehind } from './left-behind.ts';
import type { MountedUntil } from './mount-and-unmount.ts';
import { openMountPage } from './open-mount-page.ts';
import { playOn } from './play-on.ts';
import { scrollThrough } from './scroll-through.ts';

const MINUTE_MS = 60_000;
const MINUTES = 10;
const MOUNTS = 100;
const SCROLLS = 100;
/** In turn: complete, playable, and taken away while code, case or answer are still on their way. */
const ENDS: readonly MountedUntil[] = ['complete', 'ready', 0, 100, 400];

/**
 * `npm run soak`: ten minutes of playing, a hundred players put into a page and taken out again, and a page of twenty scrolled through a hundred times. Answers 1
 * where something is left behind. `-- 2 20 10` plays two minutes, mounts twenty and scrolls through ten times.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const [minutes = MINUTES, mounts = MOUNTS, scrolls = SCROLLS] = args.map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'sightline-soak-'));
  await buildSite(folder);
  const site = await serveSite(folder, 0);
  const browser = await launchBrowser();
  try {
    const { before, after } = await playOn(browser, site.url, minutes * MINUTE_MS);
    console.log(
      `Heap after collection: ${before.heapMb.toFixed(2)} MB, ${minutes} minutes later ${after.heapMb.toFixed(2)} MB`,
    );
    const page = await openMountPage(browser, site.url);
    const rounds = Array.from({ length: mounts }, (_, i) => ENDS[i % ENDS.length] as MountedUntil);
    const left = await leftBehind(page, rounds, ENDS);
    console.log(
      `${mounts} players put into a page and taken out, each left ${(1000 * left.heapMb).toFixed(0)} kB behind`,
    );
    await page.context().close();
    const scrolled = await scrollThrough(browser, site.url, scrolls);
    console.log(
      `Twenty players: ${scrolled.before.heapMb.toFixed(2)} MB, scrolled through ${scrolls} times ${scrolled.after.heapMb.toFixed(2)} MB, ${scrolled.after.contexts} contexts`,
    );
    const budgets: readonly Budget[] = [
      budget('heap after playing', Math.abs(after.heapMb - before.heapMb), 1, 'MB'),
      ...(['listeners', 'nodes', 'workers', 'contexts'] as const).map((name) =>
        budget(`${name} left behind by a player`, Math.max(0, Math.floor(left[name])), 0, ''),
      ),
      budget('heap after scrolling', Math.abs(scrolled.after.heapMb - scrolled.before.heapMb), 1, 'MB'),
      budget('contexts after scrolling', scrolled.after.contexts, 4, ''),
      ...(['listeners', 'nodes', 'workers'] as const).map((name) =>
        budget(
          `${name} left behind by scrolling through`,
          Math.max(0, Math.floor((scrolled.after[name] - scrolled.before[name]) / scrolls)),
          0,
          '',
        ),
      ),
    ];
    for (const each of budgets) console.log(budgetLine(each));
    return budgets.every(({ isMet }) => isMet) ? 0 : 1;
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
};
