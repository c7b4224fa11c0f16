import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/questions/explain/explain.ts';
import { entropyBits, expectedBits } from '../../../src/questions/explain/information.ts';
import { createForkDossier } from './create-dossier.ts';
import { faultsBy } from './schema.ts';

const minutes = (h: number, m: number): number => (h * 60 + m) * 60;

const { dossier } = createForkDossier();
const ALL = dossier.case.asOf;
const AT_KNOT_PLUS_10 = minutes(10, 40);

describe('an explanation', () => {
  const told = explain(dossier, ALL, AT_KNOT_PLUS_10);

  it('keeps to its schema', () => {
    expect(faultsBy('explanation-1', JSON.parse(JSON.stringify(told)))).toEqual([]);
  });

  it('names the reports that hold the train: without them the interval is wider or elsewhere, by asking again', () => {
    const holding = told.reports.filter(({ holds }) => holds);
    expect(holding.length).toBeGreaterThan(0);
    const { fromKm, toKm } = told.routes.find(({ id }) => id === told.lead)!.interval!;
    for (const { widthKm, widthWithoutKm, medianWithoutKm } of holding) {
      const moved = medianWithoutKm === null || medianWithoutKm < fromKm || medianWithoutKm > toKm;
      expect(moved || widthWithoutKm! > widthKm!).toBe(true);
    }
    expect(holding.map(({ id }) => id)).toContain('knot');
  });

  it('leaves a report out together with its copies', () => {
    expect(told.reports.find(({ id }) => id === 'left')!.copies).toEqual(['left-again']);
    expect(told.reports.map(({ id }) => id)).not.toContain('left-again');
  });

  it('says what a sighting beyond the fork did to the routes', () => {
    const { routes } = told.reports.find(({ id }) => id === 'border')!;
    const [east, mine] = routes;
    expect(east!.weight).toBeGreaterThan(east!.weightWithout);
    expect(east!.bayesFactor).toBeGreaterThan(1);
    expect(mine!.bayesFactor).toBeLessThan(1);
    expect(east!.weight + mine!.weight).toBeCloseTo(1, 5);
  });

  it('lists what is not used with its reason: an expectation moves nothing', () => {
    expect(told.idle).toContainEqual({ id: 'hope', standing: 'expectation', copyOf: null });
    const without = explain(
      createForkDossier((reports) => reports.filter(({ id }) => id !== 'hope')).dossier,
      ALL,
      AT_KNOT_PLUS_10,
    );
    expect(without.routes).toEqual(told.routes);
  });

  it('gives no interval and no width where there is no position', () => {
    const late = explain(dossier, ALL, minutes(23, 0));
    expect(late.routes.every(({ interval }) => interval === null)).toBe(true);
    expect(late.reports.every(({ widthKm, holds }) => widthKm === null && !holds)).toBe(true);
  });
});

describe('what would decide between the routes', () => {
  const beforeBorder = minutes(13, 30);
  const told = explain(dossier, beforeBorder, minutes(10, 20));

  it('is a place on one route and not on the other, later than the moment', () => {
    expect(['border', 'east', 'mine']).toContain(told.decides!.place);
    expect(told.decides!.to > told.t).toBe(true);
  });

  it('moves the weights one way if the train was seen there, and the other way if not', () => {
    const route = told.decides!.place === 'mine' ? 'to-mine' : 'to-east';
    const share = (shares: readonly { id: string; weight: number }[]) => shares.find(({ id }) => id === route)!.weight;
    expect(share(told.decides!.ifSeen)).toBeGreaterThan(share(told.routes) + 0.1);
    expect(share(told.decides!.ifNotSeen)).toBeLessThan(share(told.routes) - 0.1);
  });

  it('never takes away more than is unknown', () => {
    expect(told.decides!.expectedBits).toBeLessThanOrEqual(told.decides!.entropyBits);
    expect(told.decides!.entropyBits).toBeCloseTo(1, 1);
  });

  it('is nothing where there is one route', () => {
    const alone = { ...dossier, routes: dossier.routes.slice(0, 1), sites: dossier.sites.slice(0, 1) };
    expect(explain(alone, ALL, AT_KNOT_PLUS_10).decides).toBeNull();
  });
});

describe('information', () => {
  it('is a bit for an even choice, and none for a certain one', () => {
    expect(entropyBits([0.5, 0.5])).toBe(1);
    expect(entropyBits([1, 0])).toBe(0);
  });

  it('is all of it where the answer tells the routes apart, none where it says the same on each', () => {
    expect(expectedBits([0.5, 0.5], [1, 0])).toBe(1);
    expect(expectedBits([0.5, 0.5], [0.3, 0.3])).toBeCloseTo(0, 12);
    expect(expectedBits([0.5, 0.5], [0.9, 0.1])).toBeCloseTo(1 - entropyBits([0.9, 0.1]), 12);
  });
});
