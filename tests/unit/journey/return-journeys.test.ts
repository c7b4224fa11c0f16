import { describe, expect, test } from 'vitest';
import { positionAt, standingMass } from '../../../src/journey/position-at.ts';
import type { Journey } from '../../../src/journey/types.ts';
import type { ChainageInterval } from '../../../src/network/types.ts';
import { createRoute, reconstructSightings, type Sighting } from './create-story.ts';

const GRID = { cellKm: 4, binS: 120 };
const grade = { source: 'B', information: 1 } as const;

/** 300 km out, 300 km back over the same rails; the train changes ends at the far station. */
const FAR = 300;
const LINE = createRoute({ id: 'line', lengthKm: 2 * FAR, reversals: [FAR] });

/** A place `km` from home, passed on the way out and on the way back. */
const beside = (km: number, widthKm = 0): Readonly<Record<string, readonly ChainageInterval[]>> => ({
  line: [
    { fromKm: km, toKm: km + widthKm },
    { fromKm: 2 * FAR - km - widthKm, toKm: 2 * FAR - km },
  ],
});

const medianAt = (journey: Journey, hour: number): number =>
  positionAt(journey.routes[0]!, hour * 3600).quantilesKm!.get(0.5)!;

const probabilityOf = (journey: Journey, id: string): number =>
  journey.verdicts.find(({ reportId }) => reportId === id)!.probability!;

describe('a journey out on Monday and back on Thursday over the same rails', () => {
  const DAY = 24;
  const reports: readonly Sighting[] = [
    { id: 'left home', kind: 'departed', from: 8, to: 8.2, at: 0, grade },
    { id: 'bridge on Monday', from: 10, to: 10.2, at: beside(100), grade },
    { id: 'valley on Monday', from: 11, to: 12, at: beside(150, 40), grade },
    { id: 'arrived', kind: 'arrived', from: 14, to: 14.5, at: FAR, grade },
    { id: 'left again', kind: 'departed', from: 3 * DAY + 6, to: 3 * DAY + 6.5, at: FAR, grade },
    { id: 'valley on Thursday', from: 3 * DAY + 9, to: 3 * DAY + 10, at: beside(150, 40), grade },
    { id: 'bridge on Thursday', from: 3 * DAY + 10.5, to: 3 * DAY + 10.8, at: beside(100), grade },
    { id: 'home', kind: 'arrived', from: 3 * DAY + 13, to: 3 * DAY + 14, at: 2 * FAR, grade },
  ];
  const journey = reconstructSightings(reports, [LINE], { grid: GRID });

  test('is read at the right pass of each place', () => {
    expect(medianAt(journey, 10.1)).toBeGreaterThan(95);
    expect(medianAt(journey, 10.1)).toBeLessThan(105);
    const bridgeBack = 2 * FAR - 100;
    expect(medianAt(journey, 3 * DAY + 10.65)).toBeGreaterThan(bridgeBack - 5);
    expect(medianAt(journey, 3 * DAY + 10.65)).toBeLessThan(bridgeBack + 5);
    expect(medianAt(journey, 11.5)).toBeLessThan(195);
    expect(medianAt(journey, 3 * DAY + 9.5)).toBeGreaterThan(2 * FAR - 200);
  });

  test('stands at the far station for the days between', () => {
    const route = journey.routes[0]!;
    for (const hour of [20, DAY + 12, 2 * DAY, 3 * DAY + 3]) {
      expect(positionAt(route, hour * 3600).status, `${hour} h`).toBe('standing');
      expect(medianAt(journey, hour), `${hour} h`).toBe(FAR);
    }
    const turn = [...route.chain!.passages.km].indexOf(FAR);
    expect(standingMass(route.chain!.passages, turn, 2 * DAY * 3600)).toBeGreaterThan(0.9);
  });

  test('believes every report and names no conflict', () => {
    for (const { reportId, probability, conflicts } of journey.verdicts) {
      expect(probability, reportId).toBeGreaterThan(0.9);
      expect(conflicts, reportId).toEqual([]);
    }
  });

  test('doubts a report that fits neither pass, and names whom it contradicts at both', () => {
    const atMoment = (from: number): Sighting => ({ id: 'stray', from, to: from + 0.2, at: beside(40) });
    const judged = (from: number) =>
      reconstructSightings([...reports, atMoment(from)], [LINE], { grid: GRID }).verdicts.find(
        ({ reportId }) => reportId === 'stray',
      )!;
    const onArrival = judged(14.2);
    expect(onArrival.probability).toBeLessThan(0.1);
    expect(onArrival.conflicts).toEqual(['arrived']);
    // On Wednesday it could have been on its way back had it not left on Thursday, or on its way out had it not come on Monday.
    const onWednesday = judged(2 * DAY);
    expect(onWednesday.probability).toBeLessThan(0.1);
    expect(onWednesday.conflicts).toEqual([]);
  });

  test('lets a vague report be either pass until others decide', () => {
    const vague: Sighting = { id: 'vague', from: 0, to: 4 * DAY, at: beside(60) };
    const alone = reconstructSightings([reports[0]!, vague, reports[7]!], [LINE], { grid: GRID });
    expect(probabilityOf(alone, 'vague')).toBeGreaterThan(0.8);
    const decided = reconstructSightings([...reports, vague], [LINE], { grid: GRID });
    expect(probabilityOf(decided, 'vague')).toBeGreaterThan(0.8);
    expect(medianAt(decided, 2 * DAY)).toBe(FAR);
  });
});

describe('a stop that takes its time', () => {
  const ends: readonly Sighting[] = [
    { id: 'left', kind: 'departed', from: 0, to: 0.2, at: 0, grade },
    { id: 'came', kind: 'arrived', from: 9, to: 9.2, at: 240, grade },
  ];
  /** Share of the time between both that it stands at the middle of the line, on the median. */
  const hoursAt = (km: number, over: Parameters<typeof createRoute>[0]): number => {
    const journey = reconstructSightings(ends, [createRoute(over)], { grid: GRID });
    const { passages } = journey.routes[0]!.chain!;
    const i = [...passages.km].findIndex((each) => Math.abs(each - km) < 1e-9);
    const middle = (passages.levels.length - 1) / 2;
    const at = i * passages.levels.length + middle;
    return (passages.departure[at]! - passages.arrival[at]!) / 3600;
  };

  test('is at the break of gauge rather than on the open line', () => {
    const plain = hoursAt(120, { id: 'line', lengthKm: 240 });
    const gauge = hoursAt(120, { id: 'line', lengthKm: 240, gaugeBreaks: [120] });
    expect(plain).toBeLessThan(0.2);
    expect(gauge).toBeGreaterThan(0.75);
  });

  test('is where the train changes ends', () => {
    const turned = hoursAt(120, { id: 'line', lengthKm: 240, reversals: [120] });
    expect(turned).toBeGreaterThan(5 / 60);
  });
});

describe('between two routes that part', () => {
  const routes = ['coast', 'inland'].map((id) => createRoute({ id, lengthKm: 300, prior: 0.5 }));
  const both = (fromKm: number, toKm = fromKm) => ({ coast: [{ fromKm, toKm }], inland: [{ fromKm, toKm }] });
  const shared: readonly Sighting[] = [
    { id: 'left', kind: 'departed', from: 0, to: 0.5, at: both(0), grade },
    { id: 'fork', kind: 'passed', from: 2, to: 2.3, at: both(100), grade },
  ];
  const weightOf = (sightings: readonly Sighting[], id: string): number =>
    reconstructSightings(sightings, routes, { grid: GRID }).routes.find(({ routeId }) => routeId === id)!.weight;

  test('one report that only one of them serves decides', () => {
    const seen: Sighting = { id: 'port', from: 5, to: 5.3, at: { coast: [{ fromKm: 250, toKm: 250 }] }, grade };
    expect(weightOf(shared, 'coast')).toBeCloseTo(0.5, 9);
    expect(weightOf([...shared, seen], 'coast')).toBeGreaterThan(0.95);
  });

  test('"turned towards" that passes the fork on one of them decides', () => {
    const turned: Sighting = {
      id: 'turned',
      kind: 'turned',
      from: 2,
      to: 2.3,
      at: { inland: [{ fromKm: 100, toKm: 100 }] },
      grade,
    };
    expect(weightOf([...shared, turned], 'inland')).toBeGreaterThan(0.9);
  });

  test('"not seen" where it would have come by moves weight to the other, and more the longer they looked', () => {
    const looked = (hours: number): Sighting => ({
      id: 'nobody',
      kind: 'not-seen',
      from: 3,
      to: 3 + hours,
      at: { coast: [{ fromKm: 150, toKm: 250 }] },
      grade,
    });
    const whole = weightOf([...shared, looked(9)], 'coast');
    const part = weightOf([...shared, looked(2)], 'coast');
    expect(part).toBeLessThan(0.5);
    expect(whole).toBeLessThan(part);
  });

  test('an area that both cross says when, and does not choose', () => {
    const area: Sighting = {
      id: 'area',
      from: 4,
      to: 4.5,
      at: {
        coast: [
          { fromKm: 160, toKm: 200 },
          { fromKm: 215, toKm: 230 },
        ],
        inland: [{ fromKm: 160, toKm: 230 }],
      },
      grade,
    };
    const journey = reconstructSightings([...shared, area], routes, { grid: GRID });
    for (const route of journey.routes) {
      expect(route.weight).toBeGreaterThan(0.35);
      const { quantilesKm } = positionAt(route, 4.25 * 3600);
      expect(quantilesKm!.get(0.25)!).toBeGreaterThan(155);
      expect(quantilesKm!.get(0.75)!).toBeLessThan(235);
    }
    expect(probabilityOf(journey, 'area')).toBeGreaterThan(0.9);
  });
});
