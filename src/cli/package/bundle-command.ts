import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../root.ts';

/** Bundles the command line as `cli/sightline.js`, for where there is no Vite to bundle it in memory. It lies as deep as `src/cli`, from which `root.ts` counts. */
export const bundleCommand = async (outDir: string): Promise<void> => {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      outDir: join(outDir, 'cli'),
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      ssr: join(ROOT, 'src/cli/sightline.ts'),
      license: { fileName: 'licenses.md' },
      rolldownOptions: { output: { entryFileNames: 'sightline.js' }, experimental: { attachDebugInfo: 'none' } },
    },
  });
};
