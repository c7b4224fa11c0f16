import type { Place, RoutePlan } from '../case/types.ts';
import { buildRoute } from './build-route.ts';
import { placePositions } from './place-positions.ts';
import { buildGraph, nodesAt } from './rail-graph.ts';
import { shortestWalks } from './shortest-walks.ts';
import type { RailNetwork, RailPosition, Route } from './types.ts';

/**
 * The shortest ways by rail from the first place of a plan to its last, whatever it calls at between, shortest first: `count` of them or all there are. A train
 * may change ends at any station where legs meet or end. None where the places are not on the rails, or are the same spot.
 */
export function findAlternatives(
  network: RailNetwork,
  plan: RoutePlan,
  places: ReadonlyMap<string, Place>,
  count: number,
): readonly Route[] {
  const [from, to] = [plan.via[0], plan.via.at(-1)].map((id) => positionsOf(network, places.get(id ?? '')));
  const graph = buildGraph(network, [...from!, ...to!]);
  const ends = { from: nodesAt(network, from!), to: nodesAt(network, to!) };
  if ([...ends.from].some((node) => ends.to.has(node))) return [];
  const mayReverse = (node: string): boolean => network.stations.get(node)?.role === 'station';
  return shortestWalks(graph, { ...ends, mayReverse }, count).map(({ runs }) => buildRoute(plan, graph, runs));
}

function positionsOf(network: RailNetwork, place: Place | undefined): readonly RailPosition[] {
  const found = place === undefined ? null : placePositions(network, place);
  return found?.ok ? found.value : [];
}
