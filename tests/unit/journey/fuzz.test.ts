import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCase } from '../../../src/case/parse-case.ts';
import type { Grade } from '../../../src/case/types.ts';
import { placeReports } from '../../../src/journey/place-reports.ts';
import { reconstruct } from '../../../src/journey/reconstruct.ts';
import type { Grid } from '../../../src/journey/types.ts';
import type { ChainageInterval } from '../../../src/network/types.ts';
import { loadKim, readKimFiles } from '../../support/kim-2023.ts';
import { createRoute, reconstructSightings, type Sighting } from './create-story.ts';
import { expectSound } from './expect-sound.ts';
import { type CaseJson, MUTATION_NAMES, mutateCase } from './mutate-case.ts';

const COARSE: Grid = { cellKm: 16, binS: 240 };
const SAMPLES = { count: 2, seed: 1 };

/** The journey of September 2023 with its reports made worse. A failure prints the seed that makes it again. */
describe('a thousand hostile cases', { timeout: 300_000 }, () => {
  const files = readKimFiles();
  const kim = JSON.parse(files.caseText) as CaseJson;
  const { network, routes } = loadKim(files);

  const mutation = fc.record({
    names: fc.array(fc.constantFrom(...MUTATION_NAMES), { minLength: 1, maxLength: 4 }),
    seed: fc.integer({ min: 0, max: 1_000_000 }),
  });

  const reconstructMutated = (names: readonly string[], seed: number, grid?: Grid): boolean => {
    const story = parseCase(mutateCase(kim, names, seed)).case;
    if (story === null) return false;
    const sites = placeReports(story, routes, network);
    const coarse = grid === undefined ? {} : { grid };
    expectSound(reconstruct({ case: story, routes, sites, asOf: story.asOf, samples: SAMPLES, ...coarse }), routes);
    return true;
  };

  test.each(MUTATION_NAMES)('kim-2023 made worse by: %s', (name) => {
    expectAnswers(
      [1, 2, 3, 4].map((seed) => reconstructMutated([name], seed, COARSE)),
      name !== 'windows reversed',
    );
  });

  test('kim-2023 with several of these at once, on a coarse grid', () => {
    let answered = 0;
    fc.assert(
      fc.property(mutation, ({ names, seed }) => {
        if (reconstructMutated(names, seed, COARSE)) answered++;
      }),
      { numRuns: 120, seed: 17 },
    );
    expect(answered).toBeGreaterThan(60);
  });

  test('kim-2023 with several of these at once, on the grid that everybody gets', () => {
    let answered = 0;
    fc.assert(
      fc.property(mutation, ({ names, seed }) => {
        if (reconstructMutated(names, seed)) answered++;
      }),
      { numRuns: 10, seed: 19 },
    );
    expect(answered).toBeGreaterThan(5);
  });

  test('any reports at all on routes that run straight, out and back, or not at all', () => {
    fc.assert(
      fc.property(crowd, fc.subarray(LINES, { minLength: 0 }), (sightings, lines) => {
        const grid = { cellKm: 16, binS: 480 };
        expectSound(reconstructSightings(sightings, lines, { grid, samples: SAMPLES }), lines);
      }),
      { numRuns: 780, seed: 23 },
    );
  });

  test('some of these on the grid that everybody gets', () => {
    fc.assert(
      fc.property(crowd, fc.subarray(LINES, { minLength: 1 }), (sightings, lines) => {
        expectSound(reconstructSightings(sightings, lines, { samples: SAMPLES }), lines);
      }),
      { numRuns: 10, seed: 29 },
    );
  });
});

function expectAnswers(answered: readonly boolean[], expected: boolean): void {
  expect(answered.includes(true)).toBe(expected);
}

const LINES = [
  createRoute({ id: 'straight', lengthKm: 300 }),
  createRoute({ id: 'return', lengthKm: 300, reversals: [150], gaugeBreaks: [40, 260], prior: 0.3 }),
  createRoute({ id: 'short', lengthKm: 3, prior: 0.1 }),
  createRoute({ id: 'never', lengthKm: 100, prior: 0 }),
];

const hour = fc.oneof(
  fc.double({ min: 0, max: 20, noNaN: true }),
  fc.constantFrom(-100, 0, 0, 5, 5, 20, 20, 1400),
  fc.double({ min: -200, max: 200, noNaN: true }),
);
const km = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.constantFrom(0, 150, 300),
  fc.double({ min: 0, max: 300, noNaN: true }),
);
const interval = fc.tuple(km, km).map(([p, q]): ChainageInterval => ({ fromKm: Math.min(p, q), toKm: Math.max(p, q) }));
const passes = fc.oneof(
  fc.tuple(interval),
  interval
    .filter(({ toKm }) => toKm < 150)
    .map(({ fromKm, toKm }) => [
      { fromKm, toKm },
      { fromKm: 300 - toKm, toKm: 300 - fromKm },
    ]),
  fc.constant<readonly ChainageInterval[]>([]),
);

const report = fc
  .record({
    kind: fc.constantFrom(
      'seen',
      'arrived',
      'passed',
      'turned',
      'departed',
      'statement',
      'not-seen',
      'expectation',
      'context',
    ),
    start: hour,
    hours: fc.oneof(
      fc.constant(0),
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.double({ min: 0, max: 300, noNaN: true }),
    ),
    straight: passes,
    back: passes,
    grade: fc.record({
      source: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
      information: fc.constantFrom(1, 2, 3, 4, 5, 6),
    }) as fc.Arbitrary<Grade>,
    origin: fc.option(fc.constantFrom('one', 'two'), { nil: undefined }),
    publishedH: fc.option(hour, { nil: undefined }),
  })
  .map(
    ({ start, hours, straight, back, origin, publishedH, ...rest }): Omit<Sighting, 'id'> => ({
      ...rest,
      from: start,
      to: start + hours,
      at: { straight, return: back, never: upTo(100, straight), short: upTo(3, straight) },
      ...(origin === undefined ? {} : { origin }),
      ...(publishedH === undefined ? {} : { publishedH }),
    }),
  );

/** Those that lie on a line of that length. */
const upTo = (lengthKm: number, on: readonly ChainageInterval[]) => on.filter(({ toKm }) => toKm <= lengthKm);

/** Up to a dozen reports; now and then one of them many times over. */
const crowd = fc
  .tuple(fc.array(report, { maxLength: 12 }), fc.constantFrom(1, 1, 1, 1, 40))
  .map(([reports, times]): readonly Sighting[] =>
    reports.flatMap((one, i) =>
      Array.from({ length: i === 0 ? times : 1 }, (_, copy): Sighting => ({ ...one, id: `r${i}-${copy}` })),
    ),
  );
