import { createTrack } from '../../../src/network/create-track.ts';
import type { Route, RouteLeg } from '../../../src/network/types.ts';

/** One leg of a test route: the leg's id, from which of its kilometres to which. The drawn line runs east along the equator, 1 km = 0.009 degrees. */
export type LegRun = readonly [leg: string, legFromKm: number, legToKm: number];

const DEGREES_PER_KM = 0.009;

/**
 * A route over the given legs. Its line is straight, so that a chainage can be told from a longitude.
 * @param latitude where it is drawn, so that routes can be told apart
 */
export function createRoute(id: string, runs: readonly LegRun[], destination = id, latitude = 0): Route {
  const legs: RouteLeg[] = [];
  let at = 0;
  for (const [leg, legFromKm, legToKm] of runs) {
    const toKm = at + Math.abs(legToKm - legFromKm);
    legs.push({
      leg,
      forward: legFromKm < legToKm,
      fromKm: at,
      toKm,
      legFromKm,
      legToKm,
      gaugeMm: [1520],
      electrified: 'none',
      approximate: leg.startsWith('~'),
      accuracyM: 100,
    });
    at = toKm;
  }
  const km = [0, ...legs.map(({ toKm }) => toKm)];
  return {
    ...createTrack(
      km,
      km.map((each) => each * DEGREES_PER_KM),
      km.map(() => latitude),
    ),
    id,
    destination,
    prior: 0.5,
    lengthKm: at,
    legs,
    stations: [],
    reversals: [],
    lineSpeeds: [],
    gaugeBreaks: [],
  };
}
