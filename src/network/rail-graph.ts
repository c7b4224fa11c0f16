import { KM_PER_DEGREE, kmPerLonDegree } from './local-plane.ts';
import type { Leg, RailNetwork, RailPosition, Track } from './types.ts';

/** A run over a leg, or over a piece of one between two cuts, in one direction. */
export interface Traversal {
  readonly leg: Leg;
  readonly forward: boolean;
  /** Kilometres along the leg at which the run begins and ends: descending where it is not forward. */
  readonly startKm: number;
  readonly endKm: number;
  readonly from: string;
  readonly to: string;
}

/**
 * The network as directed runs. Run `i ^ 1` is run `i` the other way. `leaving` lists the runs that begin at a node; a node is a station or
 * junction at which legs meet, or a cut inside a leg.
 */
export interface RailGraph {
  readonly network: RailNetwork;
  readonly runs: readonly Traversal[];
  readonly leaving: ReadonlyMap<string, readonly number[]>;
}

/** Nearer to a leg's end than this, km, a position is the end. */
const END_TOLERANCE_KM = 1e-6;

/** The node at a position: that of the leg's end, or the name of a cut inside the leg. */
export function nodeAt(leg: Leg, km: number): string {
  if (km <= END_TOLERANCE_KM) return leg.from;
  if (km >= leg.length_km - END_TOLERANCE_KM) return leg.to;
  return `${leg.id}@${km}`;
}

/** The nodes at positions, each once. */
export const nodesAt = (network: RailNetwork, positions: readonly RailPosition[]): ReadonlySet<string> =>
  new Set(positions.map(({ leg, km }) => nodeAt(network.legs.get(leg)!, km)));

/** Builds the graph, with a node at each of `cuts`, so that a walk can begin, end or turn there. */
export function buildGraph(network: RailNetwork, cuts: readonly RailPosition[]): RailGraph {
  const runs: Traversal[] = [];
  const leaving = new Map<string, number[]>();
  for (const leg of network.legs.values()) {
    const inside = cuts.filter((cut) => cut.leg === leg.id && nodeAt(leg, cut.km).includes('@')).map((cut) => cut.km);
    const bounds = [0, ...[...new Set(inside)].sort((a, b) => a - b), leg.length_km];
    for (let i = 1; i < bounds.length; i++) {
      const startKm = bounds[i - 1]!;
      const endKm = bounds[i]!;
      const from = nodeAt(leg, startKm);
      const to = nodeAt(leg, endKm);
      runs.push({ leg, forward: true, startKm, endKm, from, to });
      runs.push({ leg, forward: false, startKm: endKm, endKm: startKm, from: to, to: from });
    }
  }
  for (const [index, run] of runs.entries()) {
    const runsFrom = leaving.get(run.from);
    if (runsFrom) runsFrom.push(index);
    else leaving.set(run.from, [index]);
  }
  return { network, runs, leaving };
}

/**
 * Whether a train off run `arriving` can go on over run `next`, which begins where that one ends, without changing ends. Switches say
 * so where there are any; elsewhere a turn of less than 90 degrees does, and inside a leg the rails simply go on.
 */
export function runsThrough(graph: RailGraph, arriving: number, next: number): boolean {
  if (next === (arriving ^ 1)) return false;
  const a = graph.runs[arriving]!;
  const b = graph.runs[next]!;
  if (isInside(a)) return true;
  const pairs = graph.network.switches.get(a.to);
  if (pairs) return pairs.some(([p, q]) => (p === a.leg.id && q === b.leg.id) || (q === a.leg.id && p === b.leg.id));
  const [ae, an] = endDirection(a.leg.track, a.forward ? 'last' : 'first');
  const [be, bn] = endDirection(b.leg.track, b.forward ? 'first' : 'last');
  // Both directions point out of the leg at the node, so going straight on is pointing the opposite ways.
  return ae * be + an * bn < 0;
}

const isInside = (run: Traversal): boolean => run.endKm > 0 && run.endKm < run.leg.length_km;

/** Direction in which a leg's drawn line runs out at one of its ends, as east and north in km. */
function endDirection(track: Track, end: 'first' | 'last'): readonly [number, number] {
  const count = track.km.length;
  const tip = end === 'first' ? 0 : count - 1;
  const inner = end === 'first' ? 1 : count - 2;
  const east = (track.lon[tip]! - track.lon[inner]!) * kmPerLonDegree(track.lat[tip]!);
  return [east, (track.lat[tip]! - track.lat[inner]!) * KM_PER_DEGREE];
}
