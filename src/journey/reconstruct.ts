import type { Case } from '../case/types.ts';
import type { Route } from '../network/types.ts';
import type { CaseTime } from '../time/types.ts';
import { conflictsOf } from './conflicts.ts';
import { spanOf } from './falsehood.ts';
import { gainsOf } from './gains.ts';
import { affordableGrid, DEFAULT_GRID } from './grid.ts';
import { lineSections } from './line-sections.ts';
import type { JourneyPrior } from './prior.ts';
import { runPrior } from './run-prior.ts';
import type { SampleRequest } from './sample-passages.ts';
import { shapePrior } from './shape-prior.ts';
import type { RouteSites } from './sites.ts';
import { chancesIfFalse, solveRoutes } from './solve-routes.ts';
import { speedFacts } from './speed-facts.ts';
import { admit } from './standing.ts';
import type { Grid, Journey } from './types.ts';
import { verdictsOf } from './verdicts.ts';

export interface ReconstructInput {
  readonly case: Case;
  readonly routes: readonly Route[];
  /** One for each route, see `placeReports`. */
  readonly sites: readonly RouteSites[];
  /** Knowledge time: only what was published by then is used. */
  readonly asOf: CaseTime;
  /** Ids of reports that are not to be heard, and with them their copies: one witness is silent. */
  readonly leftOut?: ReadonlySet<string>;
  readonly grid?: Grid;
  /** The prior by the length of the run, as the case's train facts shape it, unless it is given: then it is taken as it is. */
  readonly prior?: JourneyPrior;
  /** Whole journeys to draw on each route, see `Chain.samples`; none unless asked for. */
  readonly samples?: SampleRequest;
  /** Whether to work out how much each report narrows the journey, see `gainsOf`: as many reconstructions as there are reports, on a coarser grid. */
  readonly gain?: boolean;
}

/**
 * Where the train can have been, when, and on whose word. Pure and deterministic: the same input gives the same bytes, whatever the order of the reports.
 * With any grade below certainty there is always an answer; what contradicts itself shows in the verdicts.
 */
export function reconstruct(input: ReconstructInput): Journey {
  const { case: story, routes, asOf, samples = null } = input;
  const prior = input.prior ?? priorOf(story, routes, asOf);
  const sites = routes.map(({ id }) => input.sites.find(({ routeId }) => routeId === id) ?? noSites(id));
  const admission = admit(story.reports, sites, asOf, input.leftOut);
  const span = spanOf(admission.witnesses) ?? { start: 0, end: 0 };
  const grid = affordableGrid(input.grid ?? DEFAULT_GRID, span);
  const rho = chancesIfFalse(admission.witnesses, sites, span, grid);
  const { places } = story;
  const problem = { places, routes, sites, witnesses: admission.witnesses, rho, span, grid, prior, samples };
  const { inferences, weights } = solveRoutes(problem);
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
      gains: input.gain ? gainsOf(problem) : new Map(),
      conflicts: conflictsOf(admission.witnesses, sites, prior),
    }),
  };
}

function priorOf(story: Case, routes: readonly Route[], asOf: CaseTime): JourneyPrior {
  const line = routes.flatMap(({ lineSpeeds, lengthKm }) => lineSections(lineSpeeds, 0, lengthKm));
  return shapePrior(runPrior(routes), speedFacts(story.trainFacts, asOf), line);
}

const noSites = (routeId: string): RouteSites => ({ routeId, reports: new Map(), borders: [] });
