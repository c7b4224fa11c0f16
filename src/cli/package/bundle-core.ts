import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../root.ts';

/** Bundles `sightline/core` with the few functions of other packages that it uses, so that it needs none of them. Readable, for whoever steps into it. */
export const bundleCore = async (outDir: string): Promise<void> => {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      lib: { entry: join(ROOT, 'src/library/core.ts'), formats: ['es'], fileName: 'core' },
      license: { fileName: 'core-licenses.md' },
      // Paths of this machine's folders otherwise stand between the modules.
      rolldownOptions: { experimental: { attachDebugInfo: 'none' } },
    },
  });
};
