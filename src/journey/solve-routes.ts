import type { Case } from '../case/types.ts';
import type { Route } from '../network/types.ts';
import type { Span } from '../time/types.ts';
import { runInStep } from './backward.ts';
import type { RouteWitness } from './conditions.ts';
import { stretchKm } from './copies.ts';
import { chanceIfFalse, contradictionWeight } from './falsehood.ts';
import { beginInference, NO_INFERENCE, type RouteInference } from './infer-route.ts';
import type { JourneyPrior } from './prior.ts';
import { routeChains } from './route-chains.ts';
import { routeWeights } from './route-weights.ts';
import type { SampleRequest } from './sample-passages.ts';
import { passesByRoute, passesOn, type RouteSites } from './sites.ts';
import { timeAxis } from './time-axis.ts';
import type { Grid, KnownChain } from './types.ts';
import { claimOf, type Witness } from './witness.ts';
import { createWorkspace } from './workspace.ts';

/** What is known, on which rails, and how finely to work it out. */
export interface RouteProblem {
  readonly places: Case['places'];
  readonly routes: readonly Route[];
  /** One for each route, in their order. */
  readonly sites: readonly RouteSites[];
  readonly witnesses: readonly Witness[];
  /** By report id, see `chancesIfFalse`. */
  readonly rho: ReadonlyMap<string, number>;
  /** Of all windows. */
  readonly span: Span;
  readonly grid: Grid;
  readonly prior: JourneyPrior;
  readonly samples: SampleRequest | null;
}

/** A report that is not believed at all, while its place keeps its boundary and its stop; the stretch and the time to be told of are given, by route, null on one that has none. */
export interface LeftOut {
  readonly reportId: string;
  readonly known: readonly (KnownChain | null)[];
}

/** In the order of the routes. */
export interface RouteSolution {
  readonly inferences: readonly RouteInference[];
  /** Posterior shares, sum to 1. */
  readonly weights: readonly number[];
}

/** What the witnesses make of each route: its passage times, its evidence, which reports hold on it; and how the routes share the probability. */
export function solveRoutes(problem: RouteProblem, leftOut: LeftOut | null = null): RouteSolution {
  const { routes, sites, span, grid, prior, rho, places, samples } = problem;
  const axis = timeAxis(span, grid.binS);
  const contradictions = contradictionsOf(problem, leftOut);
  const witnesses = sites.map((site) => routeWitnesses(problem, site, contradictions));
  const chains = routeChains(
    routes.map((route, i) => {
      const stops = { places, witnesses: witnesses[i]!, borders: sites[i]!.borders };
      return { route, sites: stops, axis, grid, prior };
    }),
    createWorkspace(),
  );
  const begun = chains.map((computed, i) => {
    if (computed === null) return null;
    const known = leftOut?.known[i];
    return beginInference({ ...computed, witnesses: witnesses[i]!, axis, grid, rho, samples, known });
  });
  runInStep(begun.flatMap((each) => (each === null ? [] : [each.pass])));
  const inferences = begun.map((each, i): RouteInference => {
    const served = each?.finish() ?? NO_INFERENCE;
    return { ...served, logEvidence: served.logEvidence + logUnserved(problem, sites[i]!, contradictions) };
  });
  const weights = routeWeights(inferences.map(({ logEvidence }, i) => ({ prior: routes[i]!.prior, logEvidence })));
  return { inferences, weights };
}

/** By report id: the chance that it would hold if it were false, the same on every route. */
export function chancesIfFalse(
  witnesses: readonly Witness[],
  sites: readonly RouteSites[],
  span: Span,
  grid: Grid,
): ReadonlyMap<string, number> {
  return new Map(
    witnesses.map((witness) => {
      const { id } = witness.report;
      return [id, chanceIfFalse(witness, stretchKm(passesByRoute(sites, id)), span, grid.binS)];
    }),
  );
}

/** By report id: the weight of a journey that contradicts it. */
const contradictionsOf = ({ witnesses, rho }: RouteProblem, leftOut: LeftOut | null): ReadonlyMap<string, number> =>
  new Map(
    witnesses.map(({ report: { id }, credence }) => [
      id,
      id === leftOut?.reportId ? 1 : contradictionWeight(credence, rho.get(id)!),
    ]),
  );

/** The reports that the route serves. One without weight (q = 0) is left out: it must not even move a cell boundary. */
function routeWitnesses(
  { witnesses }: RouteProblem,
  site: RouteSites,
  contradictions: ReadonlyMap<string, number>,
): readonly RouteWitness[] {
  return witnesses.flatMap((witness) => {
    const { id } = witness.report;
    const passes = passesOn(site, id);
    return passes.length > 0 && witness.credence > 0
      ? [{ witness, passes, contradiction: contradictions.get(id)! }]
      : [];
  });
}

/** Log weight of the reports at places that the route does not serve: they do not hold, whatever the train does. "Not there" does. */
function logUnserved(
  { witnesses }: RouteProblem,
  site: RouteSites,
  contradictions: ReadonlyMap<string, number>,
): number {
  let log = 0;
  for (const { report } of witnesses) {
    if (passesOn(site, report.id).length > 0 || claimOf(report.kind)?.negative) continue;
    log += Math.log(contradictions.get(report.id)!);
  }
  return log;
}
