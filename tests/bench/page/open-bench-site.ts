import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StyleSpecification } from 'maplibre-gl';
import type { Browser } from 'playwright-core';
import { buildSite } from '../../../src/cli/build-site.ts';
import { serveSite } from '../../../src/cli/serve-site.ts';
import { launchBrowser } from '../../support/browser.ts';
import { buildBare } from '../bare/build-bare.ts';

export interface BenchSite {
  readonly browser: Browser;
  /** Address of a page of the site. */
  readonly url: (path: string) => string;
  readonly close: () => Promise<void>;
}

/** The site as readers get it, with the page of the map alone beside it, and a browser. All of it in this process and a temporary folder. */
export const openBenchSite = async (bareStyle: StyleSpecification): Promise<BenchSite> => {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-bench-'));
  await buildSite(folder);
  await buildBare(join(folder, 'bare'), bareStyle);
  const site = await serveSite(folder, 0);
  const browser = await launchBrowser();
  return {
    browser,
    url: (path) => new URL(path, site.url).href,
    close: async () => {
      await browser.close();
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
};
