import type { LineClass } from './draw-line.ts';
import type { TrainBounds } from './train.ts';

export type TrainKind = 'stopping' | 'express' | 'long-distance' | 'goods';

/** How a kind of train is built, where it runs, and what holds it up. Distances are means of exponential draws where not said otherwise. */
export interface KindBounds {
  /** Share of the simulated runs. */
  readonly share: number;
  readonly train: TrainBounds;
  readonly runKm: readonly [number, number];
  /** Lines it runs on, each as likely. */
  readonly lines: readonly LineClass[];
  /** Least and most distance between booked stops; null where it has none. */
  readonly stopKm: readonly [number, number] | null;
  /** Booked dwell: median, and factor of one standard deviation (lognormal), seconds. */
  readonly dwellS: readonly [number, number];
  /** Recovery time in the timetable, share of the running time. */
  readonly allowance: readonly [number, number];
  /** Distance between waits in a loop for a train the other way on single track, for one that overtakes on double track; and the mean wait. */
  readonly crossingKm: number;
  readonly crossingS: number;
  readonly overtakenKm: number | null;
  readonly overtakenS: number;
  /** Distance between stops at signals, and the mean wait. */
  readonly signalKm: number;
  readonly signalS: number;
  /** Distance between stretches behind a slower train. */
  readonly followingKm: number;
  /** Distance between odd long stops: a fault, a change of crew or engine, an incident. Their least length, and the mean beyond it. */
  readonly oddKm: number;
  readonly oddS: readonly [number, number];
}

const minutes = (n: number): number => n * 60;

/**
 * Railcars have 8 to 14 kW a tonne and start with 0.5 to 0.9 m/s^2; a locomotive with coaches 5 to 12 kW a tonne; a goods train 1 to 3, with a start that the
 * couplings bear. Passenger trains brake with 0.4 to 0.7 m/s^2 in service, goods trains, whose brakes apply car by car, with 0.1 to 0.25. Timetables
 * hold 3 to 10 % of recovery time. Goods trains yield: they wait for most trains that they meet.
 */
export const TRAIN_KINDS: Readonly<Record<TrainKind, KindBounds>> = {
  stopping: {
    share: 0.3,
    train: {
      startAcceleration: [0.45, 0.9],
      powerPerMass: [7, 14],
      airResistance: [2e-5, 5e-5],
      braking: [0.45, 0.75],
      maxKmh: [90, 140],
      lengthKm: [0.05, 0.2],
    },
    runKm: [50, 200],
    lines: ['poor', 'secondary', 'main', 'main'],
    stopKm: [2.5, 12],
    dwellS: [45, 1.5],
    allowance: [0.04, 0.1],
    crossingKm: 45,
    crossingS: minutes(4),
    overtakenKm: 200,
    overtakenS: minutes(5),
    signalKm: 120,
    signalS: minutes(2),
    followingKm: 200,
    oddKm: 1500,
    oddS: [minutes(10), minutes(15)],
  },
  express: {
    share: 0.3,
    train: {
      startAcceleration: [0.3, 0.6],
      powerPerMass: [7, 14],
      airResistance: [1.5e-5, 4e-5],
      braking: [0.4, 0.65],
      maxKmh: [120, 180],
      lengthKm: [0.1, 0.35],
    },
    runKm: [120, 700],
    lines: ['secondary', 'main', 'main', 'upgraded', 'upgraded'],
    stopKm: [20, 90],
    dwellS: [110, 1.6],
    allowance: [0.04, 0.1],
    crossingKm: 90,
    crossingS: minutes(5),
    overtakenKm: null,
    overtakenS: 0,
    signalKm: 150,
    signalS: minutes(3),
    followingKm: 150,
    oddKm: 1500,
    oddS: [minutes(10), minutes(25)],
  },
  'long-distance': {
    share: 0.2,
    train: {
      startAcceleration: [0.2, 0.4],
      powerPerMass: [4, 8],
      airResistance: [1.5e-5, 3.5e-5],
      braking: [0.3, 0.55],
      maxKmh: [80, 140],
      lengthKm: [0.2, 0.5],
    },
    runKm: [300, 1700],
    lines: ['poor', 'secondary', 'secondary', 'main', 'main', 'main'],
    stopKm: [30, 130],
    dwellS: [240, 2.2],
    allowance: [0.05, 0.15],
    crossingKm: 90,
    crossingS: minutes(8),
    overtakenKm: 400,
    overtakenS: minutes(10),
    signalKm: 150,
    signalS: minutes(4),
    followingKm: 120,
    oddKm: 700,
    oddS: [minutes(15), minutes(35)],
  },
  goods: {
    share: 0.2,
    train: {
      startAcceleration: [0.08, 0.2],
      powerPerMass: [1.2, 3],
      airResistance: [1e-5, 2.5e-5],
      braking: [0.12, 0.25],
      maxKmh: [70, 110],
      lengthKm: [0.3, 0.8],
    },
    runKm: [100, 900],
    lines: ['poor', 'secondary', 'main', 'main'],
    stopKm: null,
    dwellS: [0, 1],
    allowance: [0, 0],
    crossingKm: 50,
    crossingS: minutes(14),
    overtakenKm: 110,
    overtakenS: minutes(18),
    signalKm: 80,
    signalS: minutes(5),
    followingKm: 120,
    oddKm: 300,
    oddS: [minutes(15), minutes(45)],
  },
};
