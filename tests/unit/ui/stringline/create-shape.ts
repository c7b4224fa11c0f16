import type { Curve, ReportBox, RouteString } from '../../../../src/scene/stringline/types.ts';

const curve = (delayS: number): Curve => [
  [0, 0],
  [delayS, 0],
  [4000 + delayS, 100],
  [10_000, 100],
];

/** A train that runs 100 km within a little more than an hour, give or take some minutes. */
export const createString = (given: Partial<RouteString> = {}): RouteString => ({
  routeId: 'north',
  destination: 'delta',
  weight: 1,
  fromKm: 0,
  toKm: 100,
  lengthKm: 300,
  span: { start: 0, end: 10_000 },
  bands: [
    { level: 0.9, early: curve(200), late: curve(2000) },
    { level: 0.8, early: curve(400), late: curve(1600) },
    { level: 0.5, early: curve(700), late: curve(1300) },
  ],
  median: curve(1000),
  ...given,
});

export const createBox = (given: Partial<ReportBox> = {}): ReportBox => ({
  reportId: 'r1',
  routeId: 'north',
  standing: 'used',
  conflicts: [],
  window: { start: 3000, end: 4000 },
  openStart: false,
  fromKm: 50,
  toKm: 51,
  ...given,
});
