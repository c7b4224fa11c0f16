/**
 * How a train runs. `steady`: by its timetable, with small losses at restrictions, signals and stops that come often and even out. `held-up`: it yields to others
 * or has none to keep, and waits, often and sometimes for long.
 */
export type Manner = 'steady' | 'held-up';

export const MANNERS: readonly Manner[] = ['steady', 'held-up'];

/** What is assumed of a train before any report: how fast trains run, how often and how long they stand. */
export interface JourneyPrior {
  /** Running speeds between stops, km/h, and their shares of the distance: manner by manner in the order of `MANNERS`, fastest first. */
  readonly speeds: readonly { readonly kmh: number; readonly share: number; readonly manner: Manner }[];
  /** Mean distance over which a running speed and a manner are kept, km. */
  readonly changeKm: number;
  /** Stops on the open line, where there is no reason for one to be seen. */
  readonly open: Readonly<Record<Manner, OpenStops>>;
  readonly stops: Readonly<Record<StopKind, StopPrior>>;
}

/** Stops per km where the route's stations are known, and where they are not and these stand for stations too. */
export interface OpenStops {
  readonly perKm: number;
  readonly unknownPerKm: number;
  readonly stop: StopLength;
}

/** `wayside`, `station` and `principal` by what the network knows of a station, `origin` where the route begins, `reported` and `halt` by what is said of a place. */
export type StopKind =
  | 'wayside'
  | 'station'
  | 'principal'
  | 'origin'
  | 'reported'
  | 'halt'
  | 'border'
  | 'reversal'
  | 'gauge-break'
  | 'venue';

/** The least length of a stop, and a mixture of exponential lengths beyond it. */
export interface StopLength {
  readonly minS: number;
  /** One to three parts; `share` sums to 1. */
  readonly parts: readonly { readonly meanS: number; readonly share: number }[];
}

/** With the chance of a stop there. */
export interface StopPrior extends StopLength {
  readonly chance: number;
}

const minutes = (n: number): number => n * 60;
const hours = (n: number): number => n * 3600;

/** The share of the distance that trains run by their timetable. */
const STEADY = 1 / 2;
const STEADY_REGIONAL = 0.97;

/**
 * The prior where neither the case nor the network knows better, of a train that runs far. Every other runs steadily: most at 44 to 95 km/h between their stops, and they lose two minutes every
 * 25 km, at restrictions, signals and stops, now and then twenty. The others, goods trains or trains off their path, are held up every 25 km: for
 * eight minutes mostly, half an hour at every fifth time, hours at every hundredth. A train keeps its speed and its manner for 300 km on average: what it was between two reports it
 * will likely be after them. Where stations are known, a train that is held up waits half as often on the open line, and the stations' own stops come on top.
 * Who is seen at its origin leaves a minute or two later. At a principal station every third train changes crew or
 * locomotive; a wayside station is mostly passed. Where a report has it
 * arrive or depart, it stands. Where a train has to change gauge, ends or country it nearly always stands, for as
 * long as wheelset exchange, running round and border control take. How it was tuned and how well it does: TRAINLOGS.md.
 */
export const GENERIC_PRIOR: JourneyPrior = {
  speeds: [
    ...speeds('steady', STEADY, { 150: 0.04, 120: 0.09, 95: 0.15, 75: 0.22, 58: 0.23, 44: 0.19, 30: 0.08 }),
    ...speeds('held-up', 1 - STEADY, { 90: 0.31, 50: 0.54, 24: 0.15 }),
  ],
  changeKm: 300,
  open: {
    steady: { perKm: 1 / 25, unknownPerKm: 1 / 25, stop: { minS: 0, parts: [part(2, 0.97), part(20, 0.03)] } },
    'held-up': {
      perKm: 1 / 50,
      unknownPerKm: 1 / 25,
      stop: { minS: 0, parts: [part(8, 0.8), part(30, 0.19), part(240, 0.01)] },
    },
  },
  stops: {
    wayside: { chance: 0.07, minS: minutes(1), parts: [part(4, 0.8), part(25, 0.2)] },
    station: { chance: 0.12, minS: minutes(1), parts: [part(4, 0.8), part(25, 0.2)] },
    principal: { chance: 0.35, minS: minutes(2), parts: [part(6, 0.5), part(20, 0.35), part(60, 0.15)] },
    origin: { chance: 1, minS: 0, parts: [part(2, 1)] },
    reported: { chance: 0.35, minS: minutes(1), parts: [part(4, 0.5), part(25, 0.35), part(120, 0.15)] },
    halt: { chance: 0.9, minS: minutes(2), parts: [part(10, 0.4), part(45, 0.35), part(180, 0.25)] },
    border: { chance: 0.9, minS: minutes(5), parts: [part(20, 0.3), part(75, 0.4), part(240, 0.3)] },
    reversal: { chance: 1, minS: minutes(5), parts: [part(15, 0.6), part(45, 0.3), part(240, 0.1)] },
    'gauge-break': { chance: 1, minS: minutes(20), parts: [part(60, 0.4), part(180, 0.4), part(480, 0.2)] },
    venue: { chance: 1, minS: minutes(30), parts: [part(120, 0.4), part(480, 0.3), { meanS: hours(30), share: 0.3 }] },
  },
};

/**
 * The same of a train whose whole run is short: a regional train nearly always, whose path on the line is its own. With its many stops it makes 43 to 56 km/h mostly, and beyond these loses
 * a minute and a half every 25 km, twenty once in two hundred times. Its classes lie close where regional trains run, a seventh apart: with 44 and 58 km/h alone, a train
 * of 50 was between two ways to be wrong. The fastest is that of any train: it takes whole bins, and a short run can be an express's.
 */
export const REGIONAL_PRIOR: JourneyPrior = {
  ...GENERIC_PRIOR,
  speeds: [
    ...speeds('steady', STEADY_REGIONAL, { 150: 0.01, 88: 0.04, 66: 0.1, 56: 0.25, 49: 0.38, 43: 0.17, 34: 0.05 }),
    ...speeds('held-up', 1 - STEADY_REGIONAL, { 90: 0.31, 50: 0.54, 24: 0.15 }),
  ],
  open: {
    ...GENERIC_PRIOR.open,
    steady: { perKm: 1 / 25, unknownPerKm: 1 / 25, stop: { minS: 0, parts: [part(1.5, 0.995), part(20, 0.005)] } },
  },
};

function part(meanMinutes: number, share: number): { meanS: number; share: number } {
  return { meanS: minutes(meanMinutes), share };
}

/** Fastest first. */
function speeds(manner: Manner, all: number, shares: Readonly<Record<number, number>>): JourneyPrior['speeds'] {
  return Object.entries(shares)
    .map(([kmh, share]) => ({ kmh: Number(kmh), share: all * share, manner }))
    .sort((a, b) => b.kmh - a.kmh);
}
