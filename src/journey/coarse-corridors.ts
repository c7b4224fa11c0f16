import { type BoundaryTimes, beginBackward, runInStep } from './backward.ts';
import { boundChains } from './bound-chains.ts';
import { buildChain, type ChainInput } from './build-chain.ts';
import { computeChains } from './compute-chains.ts';
import { type Corridor, collectCorridor } from './corridor.ts';
import { likeliestCorridor, stakeOf } from './likeliest-corridor.ts';
import { timeAxis } from './time-axis.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** How much coarser, in cells and in bins, the pass is that finds out which bins matter. */
const COARSER = 4;
/** Nats, a little less than the tables of the passes can tell apart. A story told by people has some hundred at stake. */
export const MOST_STAKE = 400;
/** Nats, beyond which so many reports, each rounded to the coarse grid, could shut out the true times: then the times of the likeliest journeys bound the passes as they are. */
const CROWD_STAKE = 4000;

/**
 * The times that can matter to each chain, found on a grid sixteen times coarser; null where no report bears on the route. Where more is at stake than passes can tell apart, they
 * keep within the times of the likeliest journeys.
 */
export function coarseCorridors(inputs: readonly ChainInput[], work: Workspace): readonly (Corridor | null)[] {
  const coarse = inputs.map(coarsen);
  const chains = coarse.map(buildChain);
  const stake = chains.reduce((most, chain) => Math.max(most, chain === null ? 0 : stakeOf(chain.model)), 0);
  const wide = chains.map((chain, i) =>
    chain === null || stake <= MOST_STAKE ? null : likeliestCorridor(chain.model, chain.km, coarse[i]!.axis),
  );
  if (stake > CROWD_STAKE) return wide;
  const bounded = boundChains(chains, wide, coarse);
  const searches = computeChains(bounded.chains, work, bounded.corridors).map((computed, i) => {
    if (computed === null) return null;
    const { chain, fronts, corridors } = computed;
    const { add, corridor } = collectCorridor(chain.km, coarse[i]!.axis);
    const tell = (boundary: number, { arrival, departure }: BoundaryTimes) => add(boundary, arrival, departure);
    return { corridor, pass: beginBackward(chain.model, fronts, [], createWorkspace(), tell, corridors) };
  });
  runInStep(searches.flatMap((search) => (search === null ? [] : [search.pass])));
  return searches.map((search) => search?.corridor() ?? null);
}

function coarsen({ axis, grid, ...rest }: ChainInput): ChainInput {
  const binS = grid.binS * COARSER;
  const span = { start: axis.start, end: axis.start + axis.bins * axis.binS };
  return { ...rest, grid: { cellKm: grid.cellKm * COARSER, binS }, axis: timeAxis(span, binS) };
}
