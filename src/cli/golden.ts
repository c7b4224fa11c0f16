import { ensureBrowser } from './ensure-browser.ts';
import { runSuite } from './run-suite.ts';
import { closingLine } from './tally.ts';

/** `npm run golden`: makes the golden images of `tests/visual` anew, to be looked at before they are committed. */
export const main = (): number => {
  const browser = ensureBrowser();
  if (!browser.ok) {
    console.error(browser.error);
    return 1;
  }
  const tally = runSuite('visual', { SIGHTLINE_GOLDEN: 'write' });
  console.log(closingLine(tally));
  return tally.failed === 0 ? 0 : 1;
};
