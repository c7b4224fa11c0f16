import type { Place, RoutePlan } from '../case/types.ts';
import { buildGraph, nodeAt, type RailGraph, runsThrough } from './rail-graph.ts';
import { AS_PLANNED, type Stop, searchWalk } from './search-walk.ts';
import { postStation } from './station-positions.ts';
import type { RailNetwork, RailPosition, RouteIssue } from './types.ts';

/** Dearer than any walk: the explanation names as few reversals as can be, at stations rather than on the open line. */
const AT_STATION_KM = 1e6;
const ELSEWHERE_KM = 1e9;

/**
 * Why a plan cannot be run: the rails do not connect two of its places; or they do, but a switch demands that the train changes ends where the
 * plan does not say so; or the plan has it change ends where that leads nowhere.
 */
export function explainNoWalk(
  network: RailNetwork,
  plan: RoutePlan,
  places: ReadonlyMap<string, Place>,
  called: readonly (readonly RailPosition[])[],
  stops: readonly Stop[],
): RouteIssue {
  const stations = stationNodes(network);
  const graph = buildGraph(network, [...called.flat(), ...stations.positions]);
  const rules = {
    mustReverse: false,
    reversalCostKm: (node: string) => (stations.idAt.has(node) ? AT_STATION_KM : ELSEWHERE_KM),
  };
  const reached = lastReached(graph, stops);
  const failing = stops.slice(0, reached + 2);
  const walk = searchWalk(graph, failing, rules);
  if (walk === null) return notConnected(plan, reached);
  const runningThrough = failing.map((stop, i) => (i === reached ? { ...stop, reverses: false } : stop));
  if (stops[reached]!.reverses && searchWalk(graph, runningThrough, AS_PLANNED) !== null) {
    return idleReversal(plan, plan.via[reached]!);
  }
  const node = undeclaredReversal(graph, walk, stops);
  const station = node === null ? undefined : network.stations.get(stations.idAt.get(node) ?? node);
  const place = [...places.values()].find((p) => p.shape.type === 'station' && p.shape.station === station?.id);
  const name = station?.name_en ?? node ?? 'one of its places';
  return {
    code: 'needs-reversal',
    route: plan.id,
    place: station?.id ?? null,
    cause: `The switches do not let a train run through as planned: it would have to change ends at ${name}.`,
    remedy: place
      ? `Call at "${place.id}" in via and list it in reversals, or run another way.`
      : `Add a place for ${name} to the case, call at it in via and list it in reversals, or run another way.`,
  };
}

/** The last stop to which the plan can be followed; by halving, since whoever comes to a stop has come to those before. */
function lastReached(graph: RailGraph, stops: readonly Stop[]): number {
  let reached = 0;
  let beyond = stops.length - 1;
  while (beyond - reached > 1) {
    const middle = (reached + beyond) >> 1;
    if (searchWalk(graph, stops.slice(0, middle + 1), AS_PLANNED) === null) beyond = middle;
    else reached = middle;
  }
  return reached;
}

/** Every station of the network, by its node, except junctions, bridges and the like, where no train changes ends. */
function stationNodes(network: RailNetwork) {
  const positions: RailPosition[] = [];
  const idAt = new Map<string, string>();
  for (const leg of network.legs.values()) {
    for (const post of leg.posts) {
      const id = postStation(leg, post);
      if (id === null || network.stations.get(id)?.role !== 'station') continue;
      positions.push({ leg: leg.id, km: post.km });
      idAt.set(nodeAt(leg, post.km), id);
    }
  }
  return { positions, idAt };
}

function undeclaredReversal(graph: RailGraph, walk: readonly number[], stops: readonly Stop[]): string | null {
  for (let i = 1; i < walk.length; i++) {
    const node = graph.runs[walk[i]!]!.from;
    const declared = stops.some((stop) => stop.reverses && stop.nodes.has(node));
    if (!declared && !runsThrough(graph, walk[i - 1]!, walk[i]!)) return node;
  }
  return null;
}

const notConnected = (plan: RoutePlan, reached: number): RouteIssue => ({
  code: 'no-walk',
  route: plan.id,
  place: plan.via[reached + 1]!,
  cause: `No rails of the network connect "${plan.via[reached]}" with "${plan.via[reached + 1]}".`,
  remedy: 'Correct the places in via, or add the missing leg to the network file.',
});

const idleReversal = (plan: RoutePlan, id: string): RouteIssue => ({
  code: 'idle-reversal',
  route: plan.id,
  place: id,
  cause: `A train that changes ends at "${id}" cannot reach the next place; one that runs through can.`,
  remedy: `Remove "${id}" from reversals.`,
});
