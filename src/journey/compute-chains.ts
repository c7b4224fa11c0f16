import type { RouteChain } from './build-chain.ts';
import { countAlike } from './count-alike.ts';
import type { BinRange } from './front.ts';
import { computeFronts, type Fronts, type KnownFronts } from './fronts.ts';
import type { Workspace } from './workspace.ts';

/** A chain with its forward pass. */
export interface ComputedChain {
  readonly chain: RouteChain;
  readonly fronts: Fronts;
  /** By boundary, the bins that matter to this route; none where all do. */
  readonly corridors: readonly BinRange[];
}

/** The forward passes of chains, in their order. What chains that begin alike have in common is computed once. @param corridors see `BoundChains` */
export function computeChains(
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
