import { buildGraph, nodeAt } from './rail-graph.ts';
import { searchWalk } from './search-walk.ts';
import { sliceRoute } from './slice-route.ts';
import { MAX_OFF_RAIL_KM, type Snapped, snapToNetwork } from './snap-to-network.ts';
import type { LonLat, RailNetwork } from './types.ts';

/** The shortest way along the rails between two spots. */
export interface RailMeasure {
  readonly km: number;
  /** As drawn, from the first spot to the second. */
  readonly line: readonly LonLat[];
  /** From the spots to the rails at which the measuring begins and ends, km as the crow flies. Not counted in `km`. */
  readonly offRailKm: readonly [from: number, to: number];
}

/**
 * Measures along the rails, as with a thread laid on the map: by the kilometre posts, whatever the switches say, so that both directions are equally long. Not how a
 * train would have to run: that is longer where it must change ends.
 * @returns null where a spot is more than 30 km from any rail, or no rails join them
 */
export function measureByRail(network: RailNetwork, from: LonLat, to: LonLat): RailMeasure | null {
  const [start, end] = [snapToNetwork(network, from), snapToNetwork(network, to)];
  if (start === null || end === null || Math.max(start.distanceKm, end.distanceKm) > MAX_OFF_RAIL_KM) return null;
  const graph = buildGraph(network, [start, end]);
  const stops = [start, end].map((at) => ({ nodes: new Set([nodeOf(network, at)]), reverses: false }));
  const walk = searchWalk(graph, stops, { mustReverse: false, reversalCostKm: () => 0 });
  if (walk === null) return null;
  const runs = walk.map((index) => graph.runs[index]!);
  return {
    km: runs.reduce((sum, { startKm, endKm }) => sum + Math.abs(endKm - startKm), 0),
    line: runs.flatMap(({ leg, forward, startKm, endKm }) => {
      const piece = sliceRoute(leg.track, Math.min(startKm, endKm), Math.max(startKm, endKm));
      return forward ? piece : piece.toReversed();
    }),
    offRailKm: [start.distanceKm, end.distanceKm],
  };
}

const nodeOf = (network: RailNetwork, { leg, km }: Snapped): string => nodeAt(network.legs.get(leg)!, km);
