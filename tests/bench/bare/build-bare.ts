import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StyleSpecification } from 'maplibre-gl';
import { build } from 'vite';
import { ROOT } from '../../../src/cli/root.ts';

/** Builds the page with the map alone into a folder, which it empties first. */
export const buildBare = async (outDir: string, style: StyleSpecification): Promise<void> => {
  const root = join(ROOT, 'tests/bench/bare');
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: join(root, 'bare.html') },
    },
    worker: { format: 'es' },
  });
  writeFileSync(join(outDir, 'style.json'), JSON.stringify(style));
};
