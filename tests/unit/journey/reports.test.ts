import { describe, expect, test } from 'vitest';
import { credence } from '../../../src/journey/admiralty.ts';
import { impossiblePairs } from '../../../src/journey/conflicts.ts';
import { eventWindow } from '../../../src/journey/event-window.ts';
import { chanceIfFalse, contradictionWeight, probabilityTrue } from '../../../src/journey/falsehood.ts';
import { admit } from '../../../src/journey/standing.ts';
import { createCase, createReport, createRoute, createSites, type Sighting } from './create-story.ts';

const LINE = createRoute({ id: 'line', lengthKm: 1000 });

function admitted(sightings: readonly Sighting[], asOfH = 1000) {
  const sites = createSites(sightings, [LINE]);
  return { sites, ...admit(createCase(sightings).reports, sites, asOfH * 3600) };
}

describe('the event window', () => {
  test('is widened by half the precision of its stamp on both sides', () => {
    const report = createReport({ id: 'a', from: 6, to: 6, at: 0 });
    expect(eventWindow(report)).toEqual({ start: 6 * 3600 - 30, end: 6 * 3600 + 30 });
  });

  test('ends with publication: nothing is reported before it happens', () => {
    const report = createReport({ id: 'a', from: 0, to: 24, at: 0, publishedH: 10 });
    expect(eventWindow(report)).toEqual({ start: -30, end: 10 * 3600 });
  });

  test('stays open where a report was published before what it reports', () => {
    const report = createReport({ id: 'a', from: 6, to: 7, at: 0, publishedH: 1 });
    expect(eventWindow(report)).toEqual({ start: 6 * 3600 - 30, end: 6 * 3600 + 30 });
  });
});

describe('the grade', () => {
  test('is number times letter, and never certain', () => {
    expect(credence({ source: 'B', information: 2 })).toBeCloseTo(0.8075, 12);
    expect(credence({ source: 'A', information: 1 })).toBeCloseTo(0.95, 12);
    expect(credence({ source: 'E', information: 5 })).toBeCloseTo(0.05, 12);
  });

  test('of a precise report counts for more than that of a vague one, if both hold', () => {
    const span = { start: 0, end: 100 * 3600 };
    const rhoOf = (hours: number) => {
      const report = createReport({ id: 'a', from: 0, to: hours, at: 0 });
      return chanceIfFalse({ report, window: { start: 0, end: hours * 3600 }, credence: 0.7 }, 0, span, 60);
    };
    expect(probabilityTrue(1, 0.7, rhoOf(0.1))).toBeGreaterThan(0.99);
    expect(probabilityTrue(1, 0.7, rhoOf(100))).toBeCloseTo(0.7, 9);
    expect(contradictionWeight(0.7, rhoOf(0.1))).toBeLessThan(contradictionWeight(0.7, rhoOf(100)));
  });

  test('a false "not there" holds nearly always, so that it proves little', () => {
    const report = createReport({ id: 'a', kind: 'not-seen', from: 0, to: 1, at: 0 });
    const witness = { report, window: { start: 0, end: 3600 }, credence: 0.7 };
    expect(chanceIfFalse(witness, 0, { start: 0, end: 100 * 3600 }, 36)).toBeCloseTo(1 - 0.0101, 9);
  });
});

describe('standing', () => {
  test('says why a report is not used', () => {
    const { standing } = admitted(
      [
        { id: 'used', from: 0, to: 1, at: 10 },
        { id: 'other', subject: 'a person', from: 0, to: 1, at: 10 },
        { id: 'forecast', kind: 'expectation', from: 0, to: 1, at: 10 },
        { id: 'context', kind: 'context', from: 0, to: 1, at: 10 },
        { id: 'late', from: 0, to: 1, at: 10, publishedH: 30 },
        { id: 'nowhere', from: 0, to: 1, at: {} },
      ],
      20,
    );
    expect(Object.fromEntries(standing)).toEqual({
      used: 'used',
      other: 'other-subject',
      forecast: 'expectation',
      context: 'context',
      late: 'unpublished',
      nowhere: 'unplaceable',
    });
  });

  test('of one origin and event the most specific speaks; ties go to the better grade, then to the lower id', () => {
    const { standing, copyOf } = admitted([
      { id: 'vague', origin: 'o', from: 0, to: 6, at: [0, 100] },
      { id: 'precise', origin: 'o', from: 3, to: 3.1, at: 50, grade: { source: 'C', information: 2 } },
      { id: 'a-worse', origin: 'o', from: 3, to: 3.1, at: 50, grade: { source: 'D', information: 2 } },
      { id: 'same', origin: 'o', from: 3, to: 3.1, at: 50, grade: { source: 'C', information: 2 } },
    ]);
    expect(standing.get('precise')).toBe('used');
    expect(Object.fromEntries(copyOf)).toEqual({ 'a-worse': 'precise', same: 'precise', vague: 'precise' });
  });

  test('one origin on two events is two witnesses', () => {
    const { witnesses } = admitted([
      { id: 'departure', kind: 'departed', origin: 'o', from: 0, to: 6, at: 0 },
      { id: 'there', origin: 'o', from: 0, to: 6, at: 0 },
      { id: 'later', origin: 'o', from: 8, to: 9, at: 0 },
      { id: 'farther', origin: 'o', from: 8, to: 9, at: 400 },
    ]);
    expect(witnesses.map(({ report }) => report.id)).toEqual(['departure', 'farther', 'later', 'there']);
  });
});

describe('impossible pairs', () => {
  const pairs = (sightings: readonly Sighting[], routes = [LINE]) => {
    const sites = createSites(sightings, routes);
    const { witnesses } = admit(createCase(sightings).reports, sites, 1e9);
    return impossiblePairs(witnesses, sites, 120);
  };

  test('need a speed beyond all classes, and say which', () => {
    const found = pairs([
      { id: 'a', from: 0, to: 1, at: 0 },
      { id: 'b', from: 1, to: 2, at: 400 },
      { id: 'c', from: 3, to: 4, at: 400 },
    ]);
    expect(found).toEqual([{ a: 'a', b: 'b', neededKmh: 200 }]);
  });

  test('a train does not run backwards', () => {
    const found = pairs([
      { id: 'a', from: 0, to: 1, at: 400 },
      { id: 'b', from: 5, to: 6, at: 100 },
    ]);
    expect(found).toEqual([{ a: 'a', b: 'b', neededKmh: Number.POSITIVE_INFINITY }]);
  });

  test('it may stand between two sightings at one place, but departs only once', () => {
    expect(
      pairs([
        { id: 'a', from: 0, to: 1, at: 100 },
        { id: 'b', from: 5, to: 6, at: 100 },
      ]),
    ).toEqual([]);
    expect(
      pairs([
        { id: 'afternoon', kind: 'departed', from: 12, to: 18, at: 0 },
        { id: 'evening', kind: 'departed', from: 18, to: 24, at: 0 },
      ]).map(({ a, b }) => [a, b]),
    ).toEqual([['afternoon', 'evening']]);
  });

  test('no route serves both', () => {
    const routes = [LINE, createRoute({ id: 'branch', lengthKm: 1000 })];
    const found = pairs(
      [
        { id: 'a', from: 0, to: 1, at: { line: [{ fromKm: 5, toKm: 5 }] } },
        { id: 'b', from: 9, to: 10, at: { branch: [{ fromKm: 5, toKm: 5 }] } },
      ],
      routes,
    );
    expect(found).toEqual([{ a: 'a', b: 'b', neededKmh: null }]);
  });

  test('"not there" excludes what lies wholly inside it', () => {
    const found = pairs([
      { id: 'gone', kind: 'not-seen', from: 0, to: 6, at: [0, 50] },
      { id: 'here', from: 2, to: 3, at: 20 },
      { id: 'partly', from: 5, to: 7, at: 20 },
    ]);
    expect(found.map(({ a, b }) => [a, b])).toEqual([['gone', 'here']]);
  });
});
