import { inject } from 'vitest';

/** Absolute URL of a page or file of the built site, which the suites `e2e` and `visual` serve: `siteUrl('embed.html')`. */
export const siteUrl = (path = ''): string => new URL(path, inject('siteUrl')).href;
