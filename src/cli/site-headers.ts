/**
 * The strictest headers that the embed has to live under, so what works here works on a newsroom's server. No
 * `unsafe-inline`, no `unsafe-eval`; `data:` workers because a sandboxed frame of opaque origin can start no other.
 */
const SITE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; '),
  'Access-Control-Allow-Origin': '*',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The articles are host pages, not embeds: they may frame the player, and that is all they may do more. */
const HOST_PAGE = /^\/(?:article|scrolly)\.html(?:$|\?)/;

/** Headers for a path of the site. */
export const siteHeadersFor = (path: string): Readonly<Record<string, string>> =>
  HOST_PAGE.test(path)
    ? { ...SITE_HEADERS, 'Content-Security-Policy': `${SITE_HEADERS['Content-Security-Policy']}; frame-src 'self'` }
    : SITE_HEADERS;
