import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grade, TrainFact } from '../../../src/case/types.ts';
import type { LineSection } from '../../../src/journey/line-sections.ts';
import { onLine } from '../../../src/journey/on-line.ts';
import { positionAt } from '../../../src/journey/position-at.ts';
import { GENERIC_PRIOR, type JourneyPrior, type OpenStops } from '../../../src/journey/prior.ts';
import { reconstruct } from '../../../src/journey/reconstruct.ts';
import { shapePrior } from '../../../src/journey/shape-prior.ts';
import { type SpeedFact, speedFacts } from '../../../src/journey/speed-facts.ts';
import type { Journey } from '../../../src/journey/types.ts';
import { createCase, createRoute, createSites, type Sighting } from './create-story.ts';

interface Claim {
  readonly id: string;
  readonly quantity: TrainFact['quantity'];
  readonly value: number | null;
  readonly grade?: Grade;
  readonly origin?: string;
  readonly publishedH?: number;
}

const createFact = ({ id, quantity, value, grade, origin, publishedH }: Claim): TrainFact => ({
  id,
  claim: id,
  quantity,
  value,
  unit: null,
  origin: origin ?? id,
  source: {
    publisher: id,
    attribution: [],
    url: null,
    archivedUrl: null,
    published: publishedH === undefined ? null : { start: 0, end: publishedH * 3600 },
  },
  grade: grade ?? { source: 'B', information: 3 },
  notes: null,
});

const UNKNOWN_LINE: readonly LineSection[] = [{ km: 100, lineKmh: null }];
const MIXED_LINE: readonly LineSection[] = [
  { km: 300, lineKmh: 40 },
  { km: 500, lineKmh: 100 },
  { km: 200, lineKmh: null },
];
const limit = (kmh: number, credence = 0.6): SpeedFact => ({ quantity: 'max-speed', kmh, credence });
const mean = (kmh: number, credence = 0.6): SpeedFact => ({ quantity: 'mean-speed', kmh, credence });
const shaped = (facts: readonly SpeedFact[], line = UNKNOWN_LINE) => shapePrior(GENERIC_PRIOR, facts, line);

const sharesOf = ({ speeds }: JourneyPrior): readonly number[] => {
  const all = speeds.reduce((sum, { share }) => sum + share, 0);
  return speeds.map(({ share }) => share / all);
};
const GENERIC = sharesOf(GENERIC_PRIOR);

/** Kilometres an hour on average over the line, with the stops that come anywhere. */
function meanKmh(prior: JourneyPrior, line: readonly LineSection[]): number {
  const standing = ({ stop, unknownPerKm }: OpenStops): number =>
    (unknownPerKm * (stop.minS + stop.parts.reduce((sum, { meanS, share }) => sum + meanS * share, 0))) / 3600;
  const hours = line.map(({ km, lineKmh }) => {
    const speeds = onLine(prior.speeds, lineKmh);
    const shares = sharesOf({ ...prior, speeds });
    return (
      km * speeds.reduce((sum, { kmh, manner }, i) => sum + shares[i]! * (1 / kmh + standing(prior.open[manner])), 0)
    );
  });
  return line.reduce((sum, { km }) => sum + km, 0) / hours.reduce((a, b) => a + b);
}

describe('a claim about the train counts', () => {
  const all = [
    createFact({ id: 'a', quantity: 'max-speed', value: 60, publishedH: 5 }),
    createFact({ id: 'b', quantity: 'mean-speed', value: 50 }),
    createFact({ id: 'c', quantity: 'carriages', value: 20 }),
    createFact({ id: 'd', quantity: 'max-speed', value: null }),
    createFact({ id: 'e', quantity: 'max-speed', value: 0 }),
  ];

  test('where it gives a speed', () => {
    expect(speedFacts(all, 1e6).map(({ quantity, kmh }) => [quantity, kmh])).toEqual([
      ['max-speed', 60],
      ['mean-speed', 50],
    ]);
  });

  test('from its publication on', () => {
    expect(speedFacts(all, 5 * 3600 - 1).map(({ kmh }) => kmh)).toEqual([50]);
    expect(speedFacts(all, 5 * 3600).map(({ kmh }) => kmh)).toEqual([60, 50]);
  });

  test('once, whoever repeats it: for one origin and quantity the best grade speaks', () => {
    const poor: Grade = { source: 'D', information: 4 };
    const copies = [
      createFact({ id: 'a', quantity: 'max-speed', value: 59, origin: 'agency', grade: poor }),
      createFact({ id: 'b', quantity: 'max-speed', value: 60, origin: 'agency' }),
      createFact({ id: 'c', quantity: 'mean-speed', value: 50, origin: 'agency', grade: poor }),
    ];
    expect(speedFacts(copies, 0).map(({ kmh }) => kmh)).toEqual([60, 50]);
    expect(speedFacts(copies.toReversed(), 0)).toEqual(speedFacts(copies, 0));
  });
});

describe('a claimed greatest speed', () => {
  test('shrinks the shares above it, to no less than the chance that it is false', () => {
    sharesOf(shaped([limit(60, 0.6)])).forEach((share, i) => {
      const { kmh } = GENERIC_PRIOR.speeds[i]!;
      if (kmh > 75) expect(share / GENERIC[i]!, `${kmh}`).toBeLessThan(0.5);
      if (kmh <= 60) expect(share / GENERIC[i]!, `${kmh}`).toBeGreaterThan(1.2);
      expect(share / GENERIC[i]!, `${kmh}`).toBeGreaterThanOrEqual(0.4);
    });
  });

  test('counts for more the better its grade, and more again where another says the same', () => {
    const fast = (facts: readonly SpeedFact[]) => sharesOf(shaped(facts))[0]!;
    expect(fast([limit(60, 0.6)])).toBeLessThan(fast([limit(60, 0.2)]));
    expect(fast([limit(60, 0.6), limit(59, 0.6)])).toBeLessThan(fast([limit(60, 0.6)]));
    expect(fast([limit(60, 0)])).toBeCloseTo(GENERIC[0]!, 12);
  });
});

describe('a claimed mean speed', () => {
  test.each([
    ['unknown', UNKNOWN_LINE],
    ['slow and fast', MIXED_LINE],
  ])('if it were certain, would be the mean of the prior, stops included, on lines that are %s', (_, line) => {
    for (const kmh of [25, 35, 45, 55]) expect(meanKmh(shaped([mean(kmh, 1)], line), line)).toBeCloseTo(kmh, 3);
  });

  test('draws the prior towards it as far as it is believed', () => {
    const before = meanKmh(GENERIC_PRIOR, UNKNOWN_LINE);
    for (const claimed of [25, 60]) {
      const [little, much] = [0.2, 0.7].map((q) => meanKmh(shaped([mean(claimed, q)]), UNKNOWN_LINE));
      expect(Math.abs(little! - before)).toBeGreaterThan(0.5);
      expect(Math.abs(claimed - much!)).toBeLessThan(Math.abs(claimed - little!));
      expect(Math.sign(much! - before)).toBe(Math.sign(claimed - before));
    }
  });

  test('that many repeat is not exceeded by their agreement', () => {
    expect(meanKmh(GENERIC_PRIOR, UNKNOWN_LINE)).toBeLessThan(55);
    expect(meanKmh(shaped([mean(55, 0.9), mean(55, 0.9), mean(55, 0.9)]), UNKNOWN_LINE)).toBeLessThan(55);
    const two = meanKmh(shaped([mean(45, 0.9), mean(55, 0.9)]), UNKNOWN_LINE);
    expect(two).toBeGreaterThan(43);
    expect(two).toBeLessThan(55);
  });
});

test('any claims, in any order and however absurd, leave every speed a share', () => {
  const fact = fc.record({
    quantity: fc.constantFrom('max-speed', 'mean-speed'),
    kmh: fc.double({ min: 1e-300, max: 1e5, noNaN: true }),
    credence: fc.double({ min: 0, max: 0.99, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 5 }), fc.constantFrom(UNKNOWN_LINE, MIXED_LINE), (facts, line) => {
      const shares = sharesOf(shaped(facts, line));
      const backwards = sharesOf(shaped(facts.toReversed(), line));
      expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
      for (const [i, share] of shares.entries()) {
        expect(share).toBeGreaterThan(0);
        expect(backwards[i]! / share).toBeCloseTo(1, 6);
      }
    }),
  );
});

describe('a journey of a train about which something is claimed', () => {
  const LINE = createRoute({ id: 'line', lengthKm: 780 });
  const ENDS: readonly Sighting[] = [
    { id: 'start', kind: 'departed', from: 0, to: 0.1, at: 0 },
    { id: 'end', kind: 'arrived', from: 30, to: 30.1, at: 780 },
  ];
  const journeyOf = (sightings: readonly Sighting[], facts: readonly Claim[], asOf = 1e6): Journey => {
    const story = { ...createCase(sightings), trainFacts: facts.map(createFact) };
    return reconstruct({ case: story, routes: [LINE], sites: createSites(sightings, [LINE]), asOf });
  };
  const at = (journey: Journey, hours: number, level: number): number =>
    positionAt(journey.routes[0]!, hours * 3600).quantilesKm!.get(level)!;

  test('is narrower where a slow train leaves less room', () => {
    const slow = journeyOf(ENDS, [
      { id: 't', quantity: 'max-speed', value: 40, grade: { source: 'A', information: 1 } },
    ]);
    const any = journeyOf(ENDS, []);
    const width = (journey: Journey) => at(journey, 15, 0.9) - at(journey, 15, 0.1);
    expect(width(slow)).toBeLessThan(0.9 * width(any));
  });

  test('is the generic one where the claim is not out yet, has no figure, or speaks of something else', () => {
    const idle: readonly Claim[] = [
      { id: 't1', quantity: 'max-speed', value: 40, publishedH: 1000 },
      { id: 't2', quantity: 'max-speed', value: null },
      { id: 't3', quantity: 'length', value: 250 },
    ];
    expect(journeyOf(ENDS, idle)).toEqual(journeyOf(ENDS, []));
  });

  test('prevails over what it "cannot exceed" where stamps say that it was faster', () => {
    const stamps: readonly Sighting[] = [
      { id: 's0', kind: 'departed', from: 0, to: 1 / 60, at: 0 },
      { id: 's1', kind: 'arrived', from: 7, to: 7 + 1 / 60, at: 430 },
      { id: 's2', kind: 'departed', from: 7.75, to: 7.75 + 1 / 60, at: 430 },
      { id: 's3', kind: 'arrived', from: 13.6, to: 13.6 + 1 / 60, at: 780 },
    ];
    const claims: readonly Claim[] = [
      { id: 't1', quantity: 'max-speed', value: 59 },
      { id: 't2', quantity: 'max-speed', value: 40 },
      { id: 't3', quantity: 'mean-speed', value: 45 },
    ];
    const journey = journeyOf(stamps, claims);
    for (const { probability } of journey.verdicts) expect(probability).toBeGreaterThan(0.8);
    const kmhBetween = (from: number, to: number) => (at(journey, to, 0.5) - at(journey, from, 0.5)) / (to - from);
    expect(kmhBetween(0.5, 6.5)).toBeGreaterThan(59);
    expect(kmhBetween(8.25, 13)).toBeGreaterThan(57);
  });
});
