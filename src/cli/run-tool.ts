import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/**
 * Runs a development tool from `node_modules` in the repository's root, its output straight to the terminal.
 * `script` is the tool's JavaScript file, which starts on every system alike. Returns the exit code, null if killed.
 */
export const runTool = (
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): number | null =>
  spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status;
