import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');

/** Neither ours nor committed. */
const SKIPPED: readonly string[] = ['node_modules', '.git', 'dist', 'lib', 'coverage', '.sources', '.actual'];

/** Files in a folder of the repository, at any depth, as paths from the root with forward slashes. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !SKIPPED.includes(entry.name))
    .flatMap((entry) => {
      const path = relative(ROOT, join(ROOT, folder, entry.name))
        .split(sep)
        .join('/');
      return entry.isDirectory() ? filesUnder(path) : [path];
    });
