import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Bitmap } from '../../publish/pictures.ts';
import { fail, ok, type Result } from '../../result/result.ts';
import { ROOT } from '../root.ts';
import { NO_BROWSER, onThisMachine, searchBrowser } from '../search-browser.ts';
import { screenshot } from './screenshot.ts';

/**
 * Runs a script of ours as a process of its own: bundler and browser driver are too large to be loaded with a command line that mostly does without them.
 * What it prints is kept; the error is what it says on standard error.
 */
const runScript = (script: string, args: readonly string[]): Result<null, string> => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'src/cli/run.mjs'), join(ROOT, script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return status === 0 ? ok(null) : fail(stderr.trim());
};

/** The npm package has no sources to build from, and neither Vite nor a driver for browsers. */
const isPackage = !existsSync(join(ROOT, 'src/cli/build.ts'));

/** The folder of a built site, to take the player from: that of the package, or one that is built in `folder`. Where that fails the code does not build, which is a bug of ours. */
export const builtSite = (folder: string): string => {
  if (isPackage) return join(ROOT, 'lib/player');
  const built = runScript('src/cli/build.ts', [folder]);
  if (!built.ok) throw new Error(built.error);
  return folder;
};

/** Draws bitmaps from drawings that lie beside them; the error says in a line why no browser did, and what to do. In the package by the browser's own command line. */
export const drawBitmaps = (
  folder: string,
  drawings: readonly { readonly bitmap: Bitmap; readonly svg: string }[],
): Result<null, string> => {
  const drawn = isPackage ? drawByCommand(folder, drawings) : drawByDriver(folder, drawings);
  return drawn.ok ? drawn : fail(`${drawn.error}. Install Chromium, or set CHROMIUM_PATH to one, and build again.`);
};

type Drawings = Parameters<typeof drawBitmaps>[1];

const drawByCommand = (folder: string, drawings: Drawings): Result<null, string> => {
  const executable = searchBrowser(onThisMachine());
  if (executable === null) return fail(NO_BROWSER);
  for (const { bitmap, svg } of drawings) {
    const drawn = screenshot(executable, folder, bitmap, svg);
    if (!drawn.ok) return drawn;
  }
  return ok(null);
};

const drawByDriver = (folder: string, drawings: Drawings): Result<null, string> =>
  runScript('src/cli/draw-pictures.ts', [
    folder,
    JSON.stringify(
      drawings.map(({ bitmap: { path, width, height, scale }, svg }) => ({
        svg,
        png: path,
        width: width / scale,
        height: height / scale,
        scale,
      })),
    ),
  ]);
