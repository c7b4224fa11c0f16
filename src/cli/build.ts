import { join, resolve } from 'node:path';
import { buildSite } from './build-site.ts';
import { ROOT } from './root.ts';

/** `npm run build`: the static site, ready for any web server, in `dist` or in the folder named. */
export const main = async ([folder]: readonly string[]): Promise<number> => {
  const out = folder === undefined ? join(ROOT, 'dist') : resolve(folder);
  await buildSite(out);
  console.log(`The site is in ${folder ?? 'dist'}.`);
  return 0;
};
