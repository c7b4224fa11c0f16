import { boundChains } from './bound-chains.ts';
import { buildChain, type ChainInput } from './build-chain.ts';
import { coarseCorridors, MOST_STAKE } from './coarse-corridors.ts';
import { type ComputedChain, computeChains } from './compute-chains.ts';
import { stakeOf } from './likeliest-corridor.ts';
import type { Workspace } from './workspace.ts';

/** With fewer bins than these the search for a corridor costs more than it saves. */
const WORTHWHILE_BINS = 1000;

/**
 * The chains of the routes, in their order, each with its forward pass; null where no report bears on the route. A pass on a coarser grid finds the
 * corridor of times that can matter. Routes are a tree: where chains begin alike they share the corridor, and the passes are computed once.
 */
export function routeChains(inputs: readonly ChainInput[], work: Workspace): readonly (ComputedChain | null)[] {
  const chains = inputs.map(buildChain);
  const isShort = inputs.every(({ axis }) => axis.bins < WORTHWHILE_BINS);
  const isAtStake = chains.some((chain) => chain !== null && stakeOf(chain.model) > MOST_STAKE);
  if (isShort && !isAtStake) return computeChains(chains, work);
  const bounded = boundChains(chains, coarseCorridors(inputs, work), inputs);
  return computeChains(bounded.chains, work, bounded.corridors);
}
