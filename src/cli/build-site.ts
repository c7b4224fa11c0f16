import { join } from 'node:path';
import { build } from 'vite';
import { drawPosters } from './draw-posters.ts';
import { ROOT } from './root.ts';

/** Builds all pages into `outDir`, which it empties first, and draws the posters of its cases. Throws what Vite throws when the code does not build. */
export const buildSite = async (outDir: string): Promise<void> => {
  await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn', mode: 'production', build: { outDir } });
  drawPosters(outDir);
};
