import { bench, describe } from 'vitest';
import { placeReports } from '../../src/journey/place-reports.ts';
import { positionAt } from '../../src/journey/position-at.ts';
import { reconstruct } from '../../src/journey/reconstruct.ts';
import { createKim } from '../support/kim-2023.ts';

const { case: story, network, routes } = createKim();
const sites = placeReports(story, routes, network);
const journey = reconstruct({ case: story, routes, sites, asOf: 1e9 });
const { span } = journey.routes[2]!.chain!;

describe('kim-2023, three routes', () => {
  bench('all reports, default grid', () => void reconstruct({ case: story, routes, sites, asOf: 1e9 }), {
    iterations: 5,
    time: 0,
  });
  bench(
    'all reports, 2 km and half a minute',
    () => void reconstruct({ case: story, routes, sites, asOf: 1e9, grid: { cellKm: 2, binS: 30 } }),
    { iterations: 3, time: 0 },
  );
  bench(
    'all reports, 16 km and four minutes',
    () => void reconstruct({ case: story, routes, sites, asOf: 1e9, grid: { cellKm: 16, binS: 240 } }),
    { iterations: 5, time: 0 },
  );
  let t = span.start;
  bench('a query at a time', () => {
    t = t + 613 < span.end ? t + 613 : span.start;
    positionAt(journey.routes[2]!, t);
  });
});

/** What this machine does in a second, beside which the figures above can be read elsewhere. */
describe('reference', () => {
  const values = new Float64Array(5000).fill(0.5);
  bench('ten million recursion steps', () => {
    let y = 0;
    for (let pass = 0; pass < 2000; pass++) for (let x = 0; x < 5000; x++) y = 0.9 * y + values[x]!;
    values[0] = y % 1;
  });
});
