import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../root.ts';

/**
 * Builds the site as it is, but for the lists of files that a page fetches ahead: a bundler that takes the player in gives its files other names, and those of the lists would be
 * asked for in vain.
 */
export const buildPlayer = async (outDir: string): Promise<void> => {
  await build({
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    mode: 'production',
    build: { outDir, modulePreload: false },
  });
};
