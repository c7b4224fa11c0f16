import type { Random } from '../random.ts';

/** What pulls, resists and brakes, per kilogram of train: m/s^2 and W/kg. */
export interface Train {
  /** Most that the adhesion of the driven axles, or comfort, allows at a start. */
  readonly startAcceleration: number;
  /** At the rail; 1 W/kg is 1 kW a tonne. */
  readonly powerPerMass: number;
  /** Running resistance a + b v^2 (Davis; the linear term is small): rolling, and air. */
  readonly rollingResistance: number;
  readonly airResistance: number;
  /** Service braking as drivers use it on the approach to a stop. */
  readonly braking: number;
  /** Its own speed limit, m/s. */
  readonly maxSpeed: number;
  readonly lengthKm: number;
}

/** Stands to what trains of a kind are built like: each value is drawn uniformly between two bounds. */
export interface TrainBounds {
  readonly startAcceleration: readonly [number, number];
  readonly powerPerMass: readonly [number, number];
  readonly airResistance: readonly [number, number];
  readonly braking: readonly [number, number];
  readonly maxKmh: readonly [number, number];
  readonly lengthKm: readonly [number, number];
}

/** Steel wheels on steel rails: 1.2 to 2 N a kN. */
const ROLLING_RESISTANCE = [0.012, 0.02] as const;

export function drawTrain(bounds: TrainBounds, random: Random): Train {
  return {
    startAcceleration: random.between(...bounds.startAcceleration),
    powerPerMass: random.between(...bounds.powerPerMass),
    rollingResistance: random.between(...ROLLING_RESISTANCE),
    airResistance: random.between(...bounds.airResistance),
    braking: random.between(...bounds.braking),
    maxSpeed: random.between(...bounds.maxKmh) / 3.6,
    lengthKm: random.between(...bounds.lengthKm),
  };
}

/** Acceleration under full power at `speed` on a `gradient` (rise over run), m/s^2; negative where the train cannot hold the speed. */
export function fullPower(train: Train, speed: number, gradient: number): number {
  const effort = Math.min(train.startAcceleration, train.powerPerMass / Math.max(speed, 0.1));
  return effort - train.rollingResistance - train.airResistance * speed * speed - GRAVITY * gradient;
}

const GRAVITY = 9.81;
