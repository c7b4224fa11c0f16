import type { Case } from '../case/types.ts';
import type { Route } from '../network/types.ts';
import type { CaseTime, Span } from '../time/types.ts';
import type { RouteWitness } from './conditions.ts';
import { conflictsOf } from './conflicts.ts';
import { stretchKm } from './copies.ts';
import { chanceIfFalse, contradictionWeight, spanOf } from './falsehood.ts';
import { affordableGrid, DEFAULT_GRID } from './grid.ts';
import { inferRoute, NO_INFERENCE, type RouteInference } from './infer-route.ts';
import { lineSections } from './line-sections.ts';
import { GENERIC_PRIOR, type JourneyPrior } from './prior.ts';
import { routeChains } from './route-chains.ts';
import { routeWeights } from './route-weights.ts';
import type { SampleRequest } from './sample-passages.ts';
import { shapePrior } from './shape-prior.ts';
import type { RouteSites } from './sites.ts';
import { speedFacts } from './speed-facts.ts';
import { type Admission, admit } from './standing.ts';
import { timeAxis } from './time-axis.ts';
import type { Grid, Journey } from './types.ts';
import { verdictsOf } from './verdicts.ts';
import { claimOf } from './witness.ts';
import { createWorkspace } from './workspace.ts';

export interface ReconstructInput {
  readonly case: Case;
  readonly routes: readonly Route[];
  /** One for each route, see `placeReports`. */
  readonly sites: readonly RouteSites[];
  /** Knowledge time: only what was published by then is used. */
  readonly asOf: CaseTime;
  readonly grid?: Grid;
  /** The generic prior as the case's train facts shape it, unless it is given: then it is taken as it is. */
  readonly prior?: JourneyPrior;
  /** Whole journeys to draw on each route, see `Chain.samples`; none unless asked for. */
  readonly samples?: SampleRequest;
}

/**
 * Where the train can have been, when, and on whose word. Pure and deterministic: the same input gives the same bytes, whatever the order of the reports.
 * With any grade below certainty there is always an answer; what contradicts itself shows in the verdicts.
 */
export function reconstruct(input: ReconstructInput): Journey {
  const { case: story, routes, asOf, samples = null } = input;
  const prior = input.prior ?? priorOf(story, routes, asOf);
  const sites = routes.map(({ id }) => input.sites.find(({ routeId }) => routeId === id) ?? noSites(id));
  const admission = admit(story.reports, sites, asOf);
  const span = spanOf(admission.witnesses) ?? { start: 0, end: 0 };
  const grid = affordableGrid(input.grid ?? DEFAULT_GRID, span);
  const rho = rhoOf(admission, sites, span, grid);
  const axis = timeAxis(span, grid.binS);
  const witnesses = sites.map((site) => routeWitnesses(admission, site, rho));
  const work = createWorkspace();
  const chains = routeChains(
    routes.map((route, i) => {
      const stops = { places: story.places, witnesses: witnesses[i]!, borders: sites[i]!.borders };
      return { route, sites: stops, axis, grid, prior };
    }),
    work,
  );
  const inferences = chains.map((computed, i): RouteInference => {
    const served =
      computed === null
        ? NO_INFERENCE
        : inferRoute({ ...computed, witnesses: witnesses[i]!, axis, grid, rho, samples }, work);
    return { ...served, logEvidence: served.logEvidence + logUnserved(admission, sites[i]!, rho) };
  });
  const weights = routeWeights(inferences.map(({ logEvidence }, i) => ({ prior: routes[i]!.prior, logEvidence })));
  return {
    caseId: story.id,
    caseVersion: story.version,
    asOf,
    grid,
    routes: routes.map(({ id, destination }, i) => ({
      routeId: id,
      destination,
      weight: weights[i]!,
      logEvidence: inferences[i]!.logEvidence,
      chain: inferences[i]!.chain,
    })),
    verdicts: verdictsOf({
      reports: story.reports,
      admission,
      rho,
      weights,
      holdings: inferences.map(({ holdings }) => holdings),
      conflicts: conflictsOf(admission.witnesses, sites, grid, prior),
    }),
  };
}

function priorOf(story: Case, routes: readonly Route[], asOf: CaseTime): JourneyPrior {
  const line = routes.flatMap(({ lineSpeeds, lengthKm }) => lineSections(lineSpeeds, 0, lengthKm));
  return shapePrior(GENERIC_PRIOR, speedFacts(story.trainFacts, asOf), line);
}

const noSites = (routeId: string): RouteSites => ({ routeId, reports: new Map(), borders: [] });

function rhoOf(
  { witnesses }: Admission,
  sites: readonly RouteSites[],
  span: Span,
  grid: Grid,
): ReadonlyMap<string, number> {
  return new Map(
    witnesses.map((witness) => {
      const on = sites.map(({ reports }) => reports.get(witness.report.id) ?? []);
      return [witness.report.id, chanceIfFalse(witness, stretchKm(on), span, grid.binS)];
    }),
  );
}

/** The reports that the route serves. One without weight (q = 0) is left out: it must not even move a cell boundary. */
function routeWitnesses(
  { witnesses }: Admission,
  { reports }: RouteSites,
  rho: ReadonlyMap<string, number>,
): readonly RouteWitness[] {
  return witnesses.flatMap((witness) => {
    const passes = reports.get(witness.report.id) ?? [];
    const contradiction = contradictionWeight(witness.credence, rho.get(witness.report.id)!);
    return passes.length > 0 && contradiction < 1 ? [{ witness, passes, contradiction }] : [];
  });
}

/** Log weight of the reports at places that the route does not serve: they do not hold, whatever the train does. "Not there" does. */
function logUnserved({ witnesses }: Admission, { reports }: RouteSites, rho: ReadonlyMap<string, number>): number {
  let log = 0;
  for (const { report, credence } of witnesses) {
    if ((reports.get(report.id) ?? []).length > 0 || claimOf(report.kind)?.negative) continue;
    log += Math.log(contradictionWeight(credence, rho.get(report.id)!));
  }
  return log;
}
