import type { PublishedFile } from './publication.ts';

type Headers = Readonly<Record<string, string>>;

/** For files whose name changes with their content, and for those whose name stays. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const SHORTLY = 'public, max-age=300, must-revalidate';

/** Types that older servers do not know. */
const TYPES: readonly (readonly [extension: string, type: string])[] = [
  ['mjs', 'text/javascript'],
  ['geojson', 'application/geo+json'],
  ['czml', 'application/json'],
  ['woff2', 'font/woff2'],
];

/** What gets smaller by compression. Netlify and Cloudflare compress it unasked. */
const TEXTS = [
  'text/css',
  'text/javascript',
  'application/json',
  'application/geo+json',
  'image/svg+xml',
  'text/csv',
] as const;

/**
 * The headers under which the pages are tested, in the forms that common hosts read.
 * @param headers of every file
 * @param path under which the folder lies on its site, with a slash at both ends
 */
export const hostHeaderFiles = (headers: Headers, path: string): readonly PublishedFile[] => [
  { path: '_headers', text: netlify(headers, path) },
  { path: '.htaccess', text: apache(headers) },
  { path: 'nginx.conf', text: nginx(headers, path) },
];

/** Netlify and Cloudflare Pages. */
const netlify = (headers: Headers, path: string): string => {
  const rule = (pattern: string, lines: Headers): string =>
    [`${path}${pattern}`, ...Object.entries(lines).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    '# Netlify and Cloudflare Pages read this file at the root of the site only: where the folder is a part of one, its lines go there.',
    rule('*', headers),
    rule('assets/*', { 'Cache-Control': FOR_EVER }),
    rule('sightline.js', { 'Cache-Control': SHORTLY }),
    '',
  ].join('\n');
};

const apache = (headers: Headers): string =>
  [
    '# Apache 2.4 with mod_headers, and mod_deflate to compress. Nothing else has to be set.',
    ...TYPES.map(([extension, type]) => `AddType ${type} .${extension}`),
    '<IfModule mod_headers.c>',
    ...Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${SHORTLY}"`,
    '  <If "%{REQUEST_URI} =~ m#/assets/#">',
    `    Header set Cache-Control "${FOR_EVER}"`,
    '  </If>',
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE text/html ${TEXTS.join(' ')}`,
    '</IfModule>',
    '',
  ].join('\n');

/** A location with headers of its own inherits none, so each says them all. */
const nginx = (headers: Headers, path: string): string => {
  const all = Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  const location = (where: string, cache: string, more: readonly string[] = []): readonly string[] => [
    `location ${where} {`,
    ...all,
    `  add_header Cache-Control "${cache}";`,
    '  gzip on;',
    '  gzip_vary on;',
    // HTML is compressed without being named.
    `  gzip_types ${TEXTS.join(' ')};`,
    ...more,
    '}',
  ];
  return [
    '# To be included in the server block of nginx.',
    ...location(path, SHORTLY),
    ...location(`${path}assets/`, FOR_EVER),
    ...TYPES.flatMap(([extension, type]) =>
      location(`~ ^${escapedPath(path)}.*\\.${extension}$`, extension === 'czml' ? SHORTLY : FOR_EVER, [
        '  types { }',
        `  default_type ${type};`,
      ]),
    ),
    '',
  ].join('\n');
};

const escapedPath = (path: string): string => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
