import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makePackage } from '../../../src/cli/package/make-package.ts';
import { filesUnder, ROOT } from '../architecture/files-under.ts';

export interface UnpackedPackage {
  /** Paths in the package. */
  readonly files: readonly string[];
  readonly unpackedBytes: number;
  /** A project that has it, and nothing else, in its `node_modules`. */
  readonly project: string;
  /** What was made for it, as `npm run package` does. */
  readonly made: string;
}

/**
 * Packs a copy of the repository with npm, and installs what comes out into a project beside it. Nothing is asked of any registry.
 * @param folder an empty one
 */
export const unpackPackage = async (folder: string): Promise<UnpackedPackage> => {
  const checkout = join(folder, 'checkout');
  for (const path of filesUnder('').filter((each) => !each.startsWith('tests/visual/'))) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    cpSync(join(ROOT, path), join(checkout, path));
  }
  const made = join(checkout, 'lib');
  await makePackage(made);
  const [packed] = JSON.parse(npm(checkout, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder)) as [
    { readonly filename: string; readonly unpackedSize: number; readonly files: readonly { readonly path: string }[] },
  ];
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  npm(project, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', join(folder, packed.filename));
  return {
    files: packed.files.map(({ path }) => path).toSorted(),
    unpackedBytes: packed.unpackedSize,
    project,
    made,
  };
};

const npm = (cwd: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args[0]} failed:\n${stderr}`);
  return stdout;
};
