import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { ROOT } from './root.ts';

/** `npm run build`: the static site, ready for any web server, in `dist`. */
export const main = async (): Promise<number> => {
  await buildSite(join(ROOT, 'dist'));
  console.log('The site is in dist.');
  return 0;
};
