import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { ROOT } from './root.ts';
import { serveSite } from './serve-site.ts';

const DEFAULT_PORT = 5173;

/**
 * `npm start`: builds the site and serves it at `PORT`, or 5173, or the next free port. The built site, because its
 * first view is sooner there than on a development server that has to bundle the map first, and its headers are real.
 */
export const main = async (): Promise<number> => {
  const asked = process.env.PORT || String(DEFAULT_PORT);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT is "${asked}": a whole number from 0 to 65535 is needed.`);
    return 2;
  }
  const folder = join(ROOT, 'dist');
  console.log('Building the site ...');
  await buildSite(folder);
  const site = await serveSite(folder, port);
  console.log(`Sightline is at ${site.url}  (Ctrl+C stops it)`);
  return 0;
};
