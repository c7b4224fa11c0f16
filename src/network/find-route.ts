import type { Place, RoutePlan } from '../case/types.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { buildRoute } from './build-route.ts';
import { explainNoWalk } from './explain-no-walk.ts';
import { placePositions } from './place-positions.ts';
import { buildGraph, nodesAt } from './rail-graph.ts';
import { AS_PLANNED, type Stop, searchWalk } from './search-walk.ts';
import type { RailNetwork, RailPosition, Route, RouteIssue } from './types.ts';

/**
 * The shortest walk through the places of a plan, in order, as a route with its chainage. The train changes ends at the plan's `reversals` and
 * nowhere else, so a plan that a switch does not allow is an issue that names the station where it would have to. A reversal
 * declared at the first or the last place changes nothing. Never throws.
 */
export function findRoute(
  network: RailNetwork,
  plan: RoutePlan,
  places: ReadonlyMap<string, Place>,
): Result<Route, RouteIssue> {
  const called: RailPosition[][] = [];
  for (const [i, id] of plan.via.entries()) {
    const place = places.get(id);
    const found = place ? placePositions(network, place) : fail(unknownPlace(id, i));
    if (!found.ok) return fail({ ...found.error, route: plan.id, place: id });
    called.push([...found.value]);
  }
  if (called.length < 2) return fail(noLength(plan.id));
  const stops = called.map(
    (positions, i): Stop => ({
      nodes: nodesAt(network, positions),
      reverses: plan.reversals.includes(plan.via[i]!),
    }),
  );
  const graph = buildGraph(network, called.flat());
  const walk = searchWalk(graph, stops, AS_PLANNED);
  if (walk === null) return fail(explainNoWalk(network, plan, places, called, stops));
  if (walk.length === 0) return fail(noLength(plan.id));
  return ok(buildRoute(plan, graph, walk));
}

const unknownPlace = (id: string, index: number): Pick<RouteIssue, 'code' | 'cause' | 'remedy'> => ({
  code: 'unknown-place',
  cause: `The route calls at "${id}" (via[${index}]), and the case has no place of that id.`,
  remedy: 'Add the place to the case, or correct the id.',
});

const noLength = (route: string): RouteIssue => ({
  code: 'no-length',
  route,
  place: null,
  cause: 'The route begins and ends at one spot of the rails and goes nowhere between.',
  remedy: 'Name at least two places that lie apart in via.',
});
