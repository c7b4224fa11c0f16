import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leftBehind } from '../soak/left-behind.ts';
import { openMountPage } from '../soak/open-mount-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { siteUrl } from '../support/site.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await openMountPage(browser, siteUrl());
});

afterAll(() => browser.close());

// The short form of `npm run soak`. The first player does not count: it brings what all of them share.
test('a player that is taken out of a page leaves no listener, node, worker, context or face of type behind', async () => {
  const { listeners, nodes, workers, contexts, faces } = await leftBehind(page, ['complete', 100], ['complete']);
  for (const left of [listeners, nodes, workers, contexts, faces]) expect(left).toBeLessThanOrEqual(0);
});
