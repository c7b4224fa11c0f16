/** What is assumed of a train before any report: how fast trains run, how often and how long they stand. */
export interface JourneyPrior {
  /** Running speeds between stops, km/h, fastest first, and their shares of the distance. */
  readonly speeds: readonly { readonly kmh: number; readonly share: number }[];
  /** Mean distance over which a running speed is kept, km. */
  readonly changeKm: number;
  /** Stops on the open line per km where the route's stations are known, and where they are not. */
  readonly openStopsPerKm: number;
  readonly unknownStopsPerKm: number;
  readonly stops: Readonly<Record<StopKind, StopPrior>>;
}

/** `wayside`, `station` and `principal` by what the network knows of a station, `reported` and `halt` by what is said of a place. */
export type StopKind =
  | 'open'
  | 'wayside'
  | 'station'
  | 'principal'
  | 'reported'
  | 'halt'
  | 'border'
  | 'reversal'
  | 'gauge-break'
  | 'venue';

/** `chance` of a stop there, its least length, and a mixture of exponential lengths beyond it. */
export interface StopPrior {
  readonly chance: number;
  readonly minS: number;
  /** Two or three parts; `share` sums to 1. */
  readonly parts: readonly { readonly meanS: number; readonly share: number }[];
}

const minutes = (n: number): number => n * 60;
const hours = (n: number): number => n * 3600;

/**
 * The prior where neither the case nor the network knows better. Speeds span a goods train on a poor line to an express; a stop comes every
 * 50 km, mostly for a signal or a crossing (4 min), sometimes to be overtaken or for a crew (25 min). At a principal station every third train changes crew or
 * locomotive; a wayside station is mostly passed. Where a report has it
 * arrive or depart, it stands. Where a train has to change gauge, ends or country it nearly always stands, for as
 * long as wheelset exchange, running round and border control take.
 */
export const GENERIC_PRIOR: JourneyPrior = {
  speeds: [140, 120, 100, 80, 65, 50, 40, 28, 15].map((kmh) => ({ kmh, share: 1 / 9 })),
  changeKm: 120,
  openStopsPerKm: 1 / 100,
  unknownStopsPerKm: 1 / 50,
  stops: {
    open: { chance: 0, minS: minutes(1), parts: [part(4, 0.8), part(25, 0.2)] },
    wayside: { chance: 0.07, minS: minutes(1), parts: [part(4, 0.8), part(25, 0.2)] },
    station: { chance: 0.12, minS: minutes(1), parts: [part(4, 0.8), part(25, 0.2)] },
    principal: { chance: 0.35, minS: minutes(2), parts: [part(6, 0.5), part(20, 0.35), part(60, 0.15)] },
    reported: { chance: 0.35, minS: minutes(1), parts: [part(4, 0.5), part(25, 0.35), part(120, 0.15)] },
    halt: { chance: 0.9, minS: minutes(2), parts: [part(10, 0.4), part(45, 0.35), part(180, 0.25)] },
    border: { chance: 0.9, minS: minutes(5), parts: [part(20, 0.3), part(75, 0.4), part(240, 0.3)] },
    reversal: { chance: 1, minS: minutes(5), parts: [part(15, 0.6), part(45, 0.3), part(240, 0.1)] },
    'gauge-break': { chance: 1, minS: minutes(20), parts: [part(60, 0.4), part(180, 0.4), part(480, 0.2)] },
    venue: { chance: 1, minS: minutes(30), parts: [part(120, 0.4), part(480, 0.3), { meanS: hours(30), share: 0.3 }] },
  },
};

function part(meanMinutes: number, share: number): { meanS: number; share: number } {
  return { meanS: minutes(meanMinutes), share };
}
