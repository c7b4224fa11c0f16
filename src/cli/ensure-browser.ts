import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../result/result.ts';
import { findBrowser } from './find-browser.ts';

const run = (command: string, args: readonly string[]): boolean => {
  console.error(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['inherit', process.stderr.fd, 'inherit'], env }).status === 0;
};

const installByApt = (): void => {
  if (run('apt-get', ['update'])) run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
};

const installByPlaywright = (): void => {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  run(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium']);
};

/** The ordinary means of this platform, the best first. */
const installersHere = (): readonly (() => void)[] =>
  process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
    ? [installByApt, installByPlaywright]
    : [installByPlaywright];

/**
 * Path of a browser for the tests; installs one where there is none: Debian's package as root, else Playwright's own
 * download. What it tells goes to standard error. The error is one line that says what to do.
 */
export const ensureBrowser = (
  find: () => string | null = findBrowser,
  installers: readonly (() => void)[] = installersHere(),
): Result<string, string> => {
  const present = find();
  if (present !== null) return ok(present);
  console.error('No Chromium or Chrome found: installing one for the tests.');
  for (const install of installers) {
    install();
    const installed = find();
    if (installed !== null) return ok(installed);
  }
  return fail('No browser for the tests: install Chromium or Chrome, or set CHROMIUM_PATH to its executable.');
};
