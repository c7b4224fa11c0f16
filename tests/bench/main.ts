import { ensureBrowser } from '../../src/cli/ensure-browser.ts';
import { reconstruct } from '../../src/journey/reconstruct.ts';
import { createRoundTrip, NINE_DAYS } from './create-round-trip.ts';
import { crowdWork } from './crowd-work.ts';
import { kimWork } from './kim-work.ts';
import { type Measurement, measureAll } from './measure.ts';
import { type FirstCall, measureFirst } from './measure-first.ts';
import { FACTORS, type Growth, measureGrowth } from './measure-growth.ts';
import { measurePage } from './page/page-figures.ts';
import { printPageFigures } from './page/print-page-figures.ts';
import { measureSizes } from './size/measure-sizes.ts';
import { printSizes } from './size/print-sizes.ts';

const printTable = (measurements: readonly Measurement[]): void => {
  const row = (name: string, ms: string, ratio: string): string =>
    `${name.padEnd(38)}${ms.padStart(12)}${ratio.padStart(14)}`;
  console.log(row('', 'ms a call', 'x reference'));
  for (const { name, ms, ratio } of measurements) console.log(row(name, ms.toPrecision(4), ratio.toPrecision(3)));
};

const printFirst = ({ ms, mb }: FirstCall): void =>
  console.log(`\nNine days, the first call of all: ${ms.toFixed(0)} ms, ${mb.toFixed(0)} MB`);

const printGrowth = (growths: readonly Growth[]): void => {
  console.log(`\nms a call, with ${FACTORS.map((factor) => `${factor} x`).join(', ')} as much, and the ratio to 1 x`);
  for (const { of, ms, ratio } of growths) {
    const cells = ms.map((each, i) => `${each.toFixed(0)} (${ratio[i]!.toFixed(1)})`.padStart(14));
    console.log(`${of.padEnd(10)}${cells.join('')}`);
  }
};

const PARTS = ['core', 'size', 'page'] as const;

/** How long the core takes: the work of each piece, the first call of all, and how the work grows. */
const measureCore = (json: boolean) => {
  const nineDays = createRoundTrip(NINE_DAYS);
  const first = measureFirst(nineDays);
  const measurements = measureAll({
    ...kimWork(),
    ...crowdWork(),
    'nine-day round trip of 5,000 km': () => reconstruct(nineDays),
  });
  const growth = measureGrowth();
  if (!json) {
    printTable(measurements);
    printFirst(first);
    printGrowth(growth);
  }
  return { measurements, first, growth };
};

/** `npm run bench`: tables, or one line of JSON with `-- --json`. `core`, `size` or `page` measures that alone. */
export const main = async (args: readonly string[]): Promise<number> => {
  const json = args.includes('--json');
  const named = PARTS.filter((part) => args.includes(part));
  const isWanted = (part: (typeof PARTS)[number]): boolean => named.length === 0 || named.includes(part);
  const browser = isWanted('page') ? ensureBrowser() : null;
  if (browser?.ok === false) {
    console.error(browser.error);
    return 1;
  }
  // The core first: the first call of all must find nothing compiled.
  const core = isWanted('core') ? measureCore(json) : {};
  const sizes = isWanted('size') ? await measureSizes() : null;
  if (sizes !== null && !json) printSizes(sizes);
  const page = isWanted('page') ? await measurePage() : null;
  if (json) console.log(JSON.stringify({ ...core, sizes, page }));
  else if (page !== null) printPageFigures(page);
  return 0;
};
