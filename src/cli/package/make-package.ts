import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPlayer } from './build-player.ts';
import { bundleCommand } from './bundle-command.ts';
import { bundleCore } from './bundle-core.ts';
import { copyPlayer } from './copy-player.ts';
import { declareTypes } from './declare-types.ts';

/**
 * Makes what the npm package adds to the files of the repository: `core.js` with its types, the player with `element.js`, and the command line. The same sources give the
 * same bytes. Throws where something does not build.
 * @param outDir is emptied first
 */
export const makePackage = async (outDir: string): Promise<void> => {
  const site = mkdtempSync(join(tmpdir(), 'sightline-package-'));
  try {
    rmSync(outDir, { recursive: true, force: true });
    mkdirSync(outDir, { recursive: true });
    await buildPlayer(site);
    copyPlayer(site, outDir);
    await bundleCore(outDir);
    await bundleCommand(outDir);
    declareTypes(outDir);
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
};
