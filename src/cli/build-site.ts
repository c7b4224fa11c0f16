import { join } from 'node:path';
import { build } from 'vite';

/** The repository's root: scripts may be started from anywhere. */
export const ROOT = join(import.meta.dirname, '../..');

/** Builds all pages into `outDir`, which it empties first. Throws what Vite throws when the code does not build. */
export const buildSite = async (outDir: string): Promise<void> => {
  await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn', mode: 'production', build: { outDir } });
};
