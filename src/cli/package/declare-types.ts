import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { runTool } from '../run-tool.ts';

/** The door, and from the folder of the sources. */
const DOOR = 'library/core.d.ts';

/** As the compiler writes them, and in types of types. */
const IMPORT = /(\bfrom |\bimport\()'(\.[^']+)\.ts'/g;

/**
 * Writes the types of `sightline/core` to `types/`: those that the door leads to, and no others. They name each other by `.js`, which every compiler takes for the declaration beside it;
 * the compiler leaves `.ts` there as it is.
 */
export const declareTypes = (outDir: string): void => {
  const work = mkdtempSync(join(tmpdir(), 'sightline-types-'));
  try {
    if (runTool('typescript/bin/tsc', ['-p', 'src/library', '--outDir', work]) !== 0)
      throw new Error('The types of the package could not be written.');
    const needed = new Set([DOOR]);
    for (const path of needed) {
      const text = readFileSync(join(work, path), 'utf8');
      for (const [, , target] of text.matchAll(IMPORT)) needed.add(`${posix.join(posix.dirname(path), target!)}.d.ts`);
      const to = join(outDir, 'types', path);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, text.replace(IMPORT, "$1'$2.js'"));
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};
