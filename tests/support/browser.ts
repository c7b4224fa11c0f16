import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_ARGS } from '../../src/cli/chromium-args.ts';
import { findBrowser } from '../../src/cli/find-browser.ts';

export const WITHOUT_WEBGL = ['--disable-3d-apis'] as const;

/**
 * A headless Chromium that draws WebGL in software. Close it in `afterAll`.
 * @param args more arguments for it, such as `WITHOUT_WEBGL`
 */
export const launchBrowser = async (args: readonly string[] = []): Promise<Browser> => {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error('No browser found: run `npm test`, which installs one, or set CHROMIUM_PATH.');
  }
  return chromium.launch({ executablePath, args: [...CHROMIUM_ARGS, ...args] });
};
