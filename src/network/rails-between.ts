import type { Place } from '../case/types.ts';
import { placePositions } from './place-positions.ts';
import { buildGraph, nodesAt } from './rail-graph.ts';
import { type Stop, searchWalk } from './search-walk.ts';
import type { ChainageInterval, RailNetwork, Route } from './types.ts';

/** A piece of a leg, in kilometres along it. */
export interface LegPiece extends ChainageInterval {
  readonly leg: string;
}

/** The rails of the shortest line between two places, whatever the switches say; none where a place is not on the network by a point. */
export function railsBetween(network: RailNetwork, from: Place, to: Place): readonly LegPiece[] {
  const ends = [placePositions(network, from), placePositions(network, to)];
  const positions = ends.map((end) => (end.ok ? end.value : []));
  const graph = buildGraph(network, positions.flat());
  const stops = positions.map((at): Stop => ({ nodes: nodesAt(network, at), reverses: false }));
  const walk = searchWalk(graph, stops, { mustReverse: false, reversalCostKm: () => 0 }) ?? [];
  return walk.map((index) => {
    const { leg, startKm, endKm } = graph.runs[index]!;
    return { leg: leg.id, fromKm: Math.min(startKm, endKm), toKm: Math.max(startKm, endKm) };
  });
}

/** What a route runs of some rails, in running order; where it goes on from piece to piece without changing ends, as one interval. */
export function runOver(route: Route, rails: readonly LegPiece[]): readonly ChainageInterval[] {
  const found: ChainageInterval[] = [];
  for (const run of route.legs) {
    for (const piece of rails) {
      if (piece.leg !== run.leg) continue;
      const low = Math.max(piece.fromKm, Math.min(run.legFromKm, run.legToKm));
      const high = Math.min(piece.toKm, Math.max(run.legFromKm, run.legToKm));
      if (low >= high) continue;
      const chainage = (legKm: number) => run.fromKm + Math.abs(legKm - run.legFromKm);
      found.push({ fromKm: Math.min(chainage(low), chainage(high)), toKm: Math.max(chainage(low), chainage(high)) });
    }
  }
  const intervals: ChainageInterval[] = [];
  for (const piece of found.sort((a, b) => a.fromKm - b.fromKm)) {
    const last = intervals.at(-1);
    const goesOn = last && piece.fromKm - last.toKm < 1e-9 && !route.reversals.includes(piece.fromKm);
    if (goesOn) intervals[intervals.length - 1] = { fromKm: last.fromKm, toKm: piece.toKm };
    else intervals.push(piece);
  }
  return intervals;
}
