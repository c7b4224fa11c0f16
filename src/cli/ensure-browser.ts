import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../result/result.ts';
import { findBrowser } from './find-browser.ts';

const run = (command: string, args: readonly string[]): boolean => {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
};

const isRoot = (): boolean => process.getuid?.() === 0;

const installByApt = (): boolean =>
  run('apt-get', ['update']) && run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);

const installByPlaywright = (): boolean => {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  return run(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium']);
};

/**
 * Path of a browser for the tests; installs one where there is none: Debian's package as root, else Playwright's own
 * download. The error is one line that says what to do.
 */
export const ensureBrowser = (): Result<string, string> => {
  const found = findBrowser();
  if (found !== null) return ok(found);
  console.log('No Chromium or Chrome found: installing one for the tests.');
  if (isRoot() && existsSync('/usr/bin/apt-get')) installByApt();
  if (findBrowser() === null) installByPlaywright();
  const installed = findBrowser();
  return installed === null
    ? fail('No browser for the tests: install Chromium or Chrome, or set CHROMIUM_PATH to its executable.')
    : ok(installed);
};
