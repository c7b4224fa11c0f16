import type { ChainInput, RouteChain } from './build-chain.ts';
import { type Corridor, corridorBins } from './corridor.ts';
import { countAlike } from './count-alike.ts';
import type { BinRange } from './front.ts';

/** Chains that heed only the times of their corridors. */
export interface BoundChains {
  readonly chains: readonly (RouteChain | null)[];
  /** By chain and boundary, the bins that matter to it alone, where the fronts that it shares with others are wider. */
  readonly corridors: readonly (readonly BinRange[])[];
}

/** @param corridors one for each chain; null where all times matter */
export function boundChains(
  chains: readonly (RouteChain | null)[],
  corridors: readonly (Corridor | null)[],
  inputs: readonly ChainInput[],
): BoundChains {
  const bounded = chains.map((chain, i) => (chain === null ? null : bound(chain, corridors[i] ?? null, inputs[i]!)));
  return {
    chains: shareCorridors(bounded),
    corridors: bounded.map((chain) => chain?.model.boundaries.map(({ corridor }) => corridor) ?? []),
  };
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
