import { chromium } from 'playwright-core';
import { onThisMachine, searchBrowser } from './search-browser.ts';

/** Path of a Chromium or Chrome for the tests and for what is drawn in a checkout, which have Playwright and so may have its own. See `searchBrowser`. */
export const findBrowser = (): string | null =>
  searchBrowser({ ...onThisMachine(), playwrightPath: chromium.executablePath() });
