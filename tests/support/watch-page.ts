import type { Page } from 'playwright-core';

/** What a page did that a test may want to forbid. */
export interface PageWatch {
  /** Errors of the console and uncaught ones. */
  readonly errors: string[];
  readonly warnings: string[];
  /** Addresses of all requests that are not `data:` or `blob:`. */
  readonly requests: string[];
  /** Alerts, prompts and the like: a sign that somebody's script ran. */
  readonly dialogs: string[];
}

/** Notes what a page and all its frames do from now on. */
export const watchPage = (page: Page): PageWatch => {
  const watch: PageWatch = { errors: [], warnings: [], requests: [], dialogs: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') watch.errors.push(message.text());
    if (message.type() === 'warning') watch.warnings.push(message.text());
  });
  page.on('pageerror', (error) => watch.errors.push(String(error)));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) watch.requests.push(request.url());
  });
  page.on('dialog', (dialog) => {
    watch.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return watch;
};
