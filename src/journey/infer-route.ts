import { backward } from './backward.ts';
import { nearestBoundary } from './boundaries.ts';
import type { ChainInput, RouteChain } from './build-chain.ts';
import { buildChain } from './build-chain.ts';
import { probabilityTrue } from './falsehood.ts';
import { forward, logEvidence } from './forward.ts';
import type { Front } from './front.ts';
import { collectHolds, type Holding } from './holds.ts';
import { type Bearing, knownChain } from './known-chain.ts';
import { collectPassages } from './passage-table.ts';
import type { Chain } from './types.ts';
import { claimOf } from './witness.ts';
import { createWorkspace } from './workspace.ts';

export interface RouteInference {
  readonly logEvidence: number;
  readonly chain: Chain | null;
  /** By report id, for the reports that bear on the route. */
  readonly holdings: ReadonlyMap<string, Holding>;
  /** For routes that begin alike. */
  readonly computed: Computed | null;
}

export interface Computed {
  readonly chain: RouteChain;
  readonly fronts: readonly Front[];
}

/** Likelier true than not. */
const CREDIBLE = 0.5;

/**
 * One route: forward, backward, the passage times between the reports that are probably true.
 * @param rho by report id
 * @param others chains of other routes; what begins alike is not computed again
 */
export function inferRoute(
  input: ChainInput,
  rho: ReadonlyMap<string, number>,
  others: readonly Computed[],
): RouteInference {
  const chain = buildChain(input);
  if (chain === null) return { logEvidence: 0, chain: null, holdings: new Map(), computed: null };
  const work = createWorkspace();
  const fronts = forward(chain.model, work, sharedFronts(chain, others));
  const passages = collectPassages(chain.km, input.axis);
  const holds = collectHolds(chain);
  const answers = backward(chain.model, fronts, chain.questions, work, (boundary, times) => {
    passages.add(boundary, times.arrival, times.departure);
    holds.add(boundary, times);
  });
  const holdings = holds.holdings(answers);
  const known = knownChain(bearingsOf(input, rho, holdings), input.grid.cellKm / 8);
  if (known === null)
    return { logEvidence: logEvidence(chain.model, fronts), chain: null, holdings, computed: { chain, fronts } };
  const from = nearestBoundary(chain.km, known.fromKm);
  const to = nearestBoundary(chain.km, known.toKm);
  return {
    logEvidence: logEvidence(chain.model, fronts),
    chain: { ...known, passages: passages.table(from, to), samples: [] },
    holdings,
    computed: { chain, fronts },
  };
}

/** The longest run of fronts that another chain has computed already. */
function sharedFronts({ model }: RouteChain, others: readonly Computed[]): readonly Front[] {
  let best: readonly Front[] = [];
  for (const { chain, fronts } of others) {
    const theirs = chain.model.boundaries;
    if (chain.model.bins !== model.bins || chain.model.classes !== model.classes) continue;
    let alike = 0;
    while (alike < model.boundaries.length && model.boundaries[alike]?.key === theirs[alike]?.key) alike++;
    if (alike > best.length) best = fronts.slice(0, alike);
  }
  return best;
}

function bearingsOf(
  { sites }: ChainInput,
  rho: ReadonlyMap<string, number>,
  holdings: ReadonlyMap<string, Holding>,
): readonly Bearing[] {
  return sites.witnesses.flatMap(({ witness, passes }): readonly Bearing[] => {
    const id = witness.report.id;
    const holding = holdings.get(id);
    if (holding === undefined || claimOf(witness.report.kind)?.negative) return [];
    if (probabilityTrue(holding.holds, witness.credence, rho.get(id) ?? 1) < CREDIBLE) return [];
    const most = holding.atPass.reduce((a, b) => Math.max(a, b), 0);
    const likely =
      holding.atPass.length === passes.length ? passes.filter((_, i) => holding.atPass[i] === most) : passes;
    return [{ witness, passes: likely }];
  });
}
