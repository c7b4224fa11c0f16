import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_ARGS } from '../../src/cli/chromium-args.ts';
import { findBrowser } from '../../src/cli/find-browser.ts';

/** A headless Chromium that draws WebGL in software. Close it in `afterAll`. */
export const launchBrowser = async (): Promise<Browser> => {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error('No browser found: run `npm test`, which installs one, or set CHROMIUM_PATH.');
  }
  return chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
};
