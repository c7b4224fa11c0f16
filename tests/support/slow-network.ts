import type { Page } from 'playwright-core';

/** Slow 3G: 400 kbit/s, and 400 ms until an answer begins. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 } as const;

/** What comes over the network from now on comes as slowly as over slow 3G. In the page itself, not in frames of other origins. */
export const slowNetwork = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_3G);
};
