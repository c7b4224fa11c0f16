import { type BoundaryTimes, beginBackward, runInStep } from './backward.ts';
import { buildChain, type ChainInput, type RouteChain } from './build-chain.ts';
import { type Corridor, collectCorridor, corridorBins } from './corridor.ts';
import { countAlike } from './count-alike.ts';
import type { BinRange } from './front.ts';
import { computeFronts, type Fronts, type KnownFronts } from './fronts.ts';
import { likeliestCorridor, stakeOf } from './likeliest-corridor.ts';
import { timeAxis } from './time-axis.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** A chain with its forward pass. */
export interface ComputedChain {
  readonly chain: RouteChain;
  readonly fronts: Fronts;
  /** By boundary, the bins that matter to this route; none where all do. */
  readonly corridors: readonly BinRange[];
}

/** How much coarser, in cells and in bins, the pass is that finds out which bins matter. */
const COARSER = 4;
/** With fewer bins than these the search costs more than it saves. */
const WORTHWHILE_BINS = 1000;
/** Nats, a little less than the tables of the passes can tell apart. A story told by people has some hundred at stake. */
const MOST_STAKE = 400;

/**
 * The chains of the routes, in their order, each with its forward pass; null where no report bears on the route. A pass on a grid sixteen
 * times coarser finds the corridor of times that can matter. Routes are a tree: where chains begin alike they share the corridor, and the passes are computed once.
 */
export function routeChains(inputs: readonly ChainInput[], work: Workspace): readonly (ComputedChain | null)[] {
  const fine = inputs.map(buildChain);
  const first = inputs[0];
  const atStake = fine.some((chain) => chain !== null && stakeOf(chain.model) > MOST_STAKE);
  if (first === undefined || (first.axis.bins < WORTHWHILE_BINS && !atStake)) return withForward(fine, work);
  const corridors = coarseCorridors(inputs, work);
  const bounded = fine.map((chain, i) => (chain === null ? null : bound(chain, corridors[i] ?? null, inputs[i]!)));
  const own = bounded.map((chain) => chain?.model.boundaries.map(({ corridor }) => corridor) ?? []);
  return withForward(shareCorridors(bounded), work, own);
}

function withForward(
  chains: readonly (RouteChain | null)[],
  work: Workspace,
  corridors: readonly (readonly BinRange[])[] = [],
): readonly (ComputedChain | null)[] {
  const computed: ComputedChain[] = [];
  return chains.map((chain, i) => {
    if (chain === null) return null;
    const fronts = computeFronts(chain.model, work, knownFronts(chain, computed));
    const result = { chain, fronts, corridors: corridors[i] ?? [] };
    computed.push(result);
    return result;
  });
}

/** The chain computed already that is alike for longest. */
function knownFronts(chain: RouteChain, others: readonly ComputedChain[]): KnownFronts | null {
  let best: KnownFronts | null = null;
  for (const { chain: other, fronts } of others) {
    const alike = countAlike(chain.model.boundaries, other.model.boundaries);
    if (alike > (best?.alike ?? 0)) best = { fronts, alike };
  }
  return best;
}

function coarseCorridors(inputs: readonly ChainInput[], work: Workspace): readonly (Corridor | null)[] {
  const coarse = inputs.map(({ axis, grid, ...rest }): ChainInput => {
    const binS = grid.binS * COARSER;
    const span = { start: axis.start, end: axis.start + axis.bins * axis.binS };
    return { ...rest, grid: { cellKm: grid.cellKm * COARSER, binS }, axis: timeAxis(span, binS) };
  });
  const chains = coarse.map(buildChain);
  if (chains.some((chain) => chain !== null && stakeOf(chain.model) > MOST_STAKE)) {
    return chains.map((chain, i) => chain && likeliestCorridor(chain.model, chain.km, coarse[i]!.axis));
  }
  const searches = withForward(chains, work).map((computed, i) => {
    if (computed === null) return null;
    const { chain, fronts } = computed;
    const { add, corridor } = collectCorridor(chain.km, coarse[i]!.axis);
    const tell = (boundary: number, { arrival, departure }: BoundaryTimes) => add(boundary, arrival, departure);
    return { corridor, pass: beginBackward(chain.model, fronts, [], createWorkspace(), tell) };
  });
  runInStep(searches.flatMap((search) => (search === null ? [] : [search.pass])));
  return searches.map((search) => search?.corridor() ?? null);
}

function bound(chain: RouteChain, corridor: Corridor | null, { axis }: ChainInput): RouteChain {
  if (corridor === null) return chain;
  const boundaries = chain.model.boundaries.map((boundary) => ({
    ...boundary,
    corridor: corridorBins(corridor, boundary.km, axis),
  }));
  return { ...chain, model: { ...chain.model, boundaries } };
}

/** Where chains begin alike, the union of their corridors is the corridor of all of them. */
function shareCorridors(chains: readonly (RouteChain | null)[]): readonly (RouteChain | null)[] {
  return chains.map((chain) => {
    if (chain === null) return null;
    const alike = chains.map((other) =>
      other === null || other === chain ? 0 : countAlike(chain.model.boundaries, other.model.boundaries),
    );
    const boundaries = chain.model.boundaries.map((boundary, at) => {
      const all = chains.flatMap((other, i) => (alike[i]! > at ? [other!.model.boundaries[at]!.corridor] : []));
      const lo = all.reduce((least, range) => Math.min(least, range.lo), boundary.corridor.lo);
      const hi = all.reduce((most, range) => Math.max(most, range.hi), boundary.corridor.hi);
      return { ...boundary, corridor: { lo, hi } };
    });
    return { ...chain, model: { ...chain.model, boundaries } };
  });
}
