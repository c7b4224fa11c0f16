import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../src/cli/build-site.ts';
import { serveSite } from '../../src/cli/serve-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the built site under the embed's headers; ends in a slash. */
    siteUrl: string;
    /** Where its files lie. */
    siteFolder: string;
  }
}

/**
 * Vitest's global set-up for the suites that visit pages: serves the site that `SIGHTLINE_SITE` names (`npm test` has
 * just built it), else builds one of its own in a temporary folder, so that two runs beside each other never share.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const given = process.env.SIGHTLINE_SITE;
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'sightline-site-')));
  if (given === undefined) await buildSite(folder);
  const site = await serveSite(folder, 0);
  project.provide('siteUrl', site.url);
  project.provide('siteFolder', folder);
  return async () => {
    await site.close();
    if (given === undefined) await rm(folder, { recursive: true, force: true });
  };
};
