import { join } from 'node:path';
import { makePackage } from './package/make-package.ts';
import { ROOT } from './root.ts';

/** `npm run package`, which `npm pack` runs too: makes the folder `lib` anew. */
export const main = async (): Promise<number> => {
  await makePackage(join(ROOT, 'lib'));
  return 0;
};
