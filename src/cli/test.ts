import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { runSuite } from './run-suite.ts';
import { runTool } from './run-tool.ts';
import { addTallies, closingLine, ONE_FAILED, ONE_PASSED, type Tally } from './tally.ts';

interface Step {
  readonly name: string;
  readonly run: () => Tally | Promise<Tally>;
}

const tool = (script: string, ...args: readonly string[]): Tally =>
  runTool(script, args) === 0 ? ONE_PASSED : ONE_FAILED;

const browser = (): Tally => {
  const browser = ensureBrowser();
  console.log(browser.ok ? browser.value : browser.error);
  return browser.ok ? ONE_PASSED : ONE_FAILED;
};

/** The suites find the site by the environment; where it did not build they build it again and say why they fail. */
const build = async (site: string): Promise<Tally> => {
  try {
    await buildSite(site);
    process.env.SIGHTLINE_SITE = site;
    return ONE_PASSED;
  } catch (error) {
    console.error(error);
    return ONE_FAILED;
  }
};

const stepsWith = (site: string): readonly Step[] => [
  { name: 'types', run: () => tool('typescript/bin/tsc', '-p', '.') },
  { name: 'style', run: () => tool('@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { name: 'exports', run: () => tool('knip/bin/knip.js') },
  { name: 'chromium', run: browser },
  { name: 'unit', run: () => runSuite('unit', { TZ: 'UTC' }) },
  // +05:45: an hour that is not whole shows every place where the machine's zone leaks into a result.
  { name: 'unit-elsewhere', run: () => runSuite('unit', { TZ: 'Asia/Kathmandu' }) },
  { name: 'calibration', run: () => runSuite('calibration') },
  { name: 'dom', run: () => runSuite('dom') },
  { name: 'browser', run: () => runSuite('browser') },
  { name: 'site', run: () => build(site) },
  { name: 'drawn', run: () => runSuite('drawn') },
  { name: 'e2e', run: () => runSuite('e2e') },
  { name: 'visual', run: () => runSuite('visual') },
];

/** `npm test`: every check and suite in turn, or only those named (`npm test -- types unit`). */
export const main = async (names: readonly string[]): Promise<number> => {
  const site = mkdtempSync(join(tmpdir(), 'sightline-site-'));
  try {
    const steps = stepsWith(site);
    const unknown = names.filter((name) => !steps.some((step) => step.name === name));
    if (unknown.length > 0) {
      console.error(`No step "${unknown.join('", "')}". There are: ${steps.map((step) => step.name).join(', ')}`);
      return 2;
    }
    const tallies: Tally[] = [];
    for (const step of steps.filter(({ name }) => names.length === 0 || names.includes(name))) {
      console.log(`\n== ${step.name}`);
      const tally = await step.run();
      if (tally.failed > 0) console.error(`${step.name}: ${closingLine(tally)}`);
      tallies.push(tally);
    }
    const total = addTallies(tallies);
    console.log(`\n${closingLine(total)}`);
    return total.failed === 0 && total.passed > 0 ? 0 : 1;
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
};
