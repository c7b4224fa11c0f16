import type { Browser, Page } from 'playwright-core';
import { stubDrawing } from '../support/stub-drawing.ts';
import { countContexts } from './count-contexts.ts';

const HTML = `<!doctype html>
<html lang="en">
  <head><title>An article</title><script type="module" src="sightline.js"></script></head>
  <body><main></main></body>
</html>`;

/**
 * A page with nothing but the loader, on the site's own origin, to which players can be added. Drawing calls are stubbed: they hold nothing.
 * @param siteUrl ends in a slash
 */
export const openMountPage = async (browser: Browser, siteUrl: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 800, height: 700 } });
  const page = await context.newPage();
  await stubDrawing(page);
  await countContexts(page);
  const address = `${siteUrl}an-article.html`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: HTML }));
  await page.goto(address);
  await page.evaluate(() => customElements.whenDefined('sightline-player').then(() => {}));
  return page;
};
