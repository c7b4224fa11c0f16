import { type BackwardPass, type BoundaryTimes, beginBackward } from './backward.ts';
import { nearestBoundary } from './boundaries.ts';
import type { RouteChain } from './build-chain.ts';
import type { RouteWitness } from './conditions.ts';
import { probabilityTrue } from './falsehood.ts';
import type { BinRange } from './front.ts';
import { type Fronts, logEvidence } from './fronts.ts';
import { collectHolds, type Holding } from './holds.ts';
import { type Bearing, knownChain } from './known-chain.ts';
import { collectPassages } from './passage-table.ts';
import { PROBABLE } from './probably-true.ts';
import { type SampleRequest, samplePassages } from './sample-passages.ts';
import { sampledJourney } from './sampled-journey.ts';
import type { TimeAxis } from './time-axis.ts';
import type { Chain, Grid, KnownChain } from './types.ts';
import { claimOf } from './witness.ts';
import { createWorkspace } from './workspace.ts';

export interface RouteInference {
  readonly logEvidence: number;
  readonly chain: Chain | null;
  /** By report id, for the reports that bear on the route. */
  readonly holdings: ReadonlyMap<string, Holding>;
}

export interface InferenceInput {
  readonly chain: RouteChain;
  readonly fronts: Fronts;
  /** By boundary, the bins that matter to this route. */
  readonly corridors: readonly BinRange[];
  readonly witnesses: readonly RouteWitness[];
  readonly axis: TimeAxis;
  readonly grid: Grid;
  /** By report id. */
  readonly rho: ReadonlyMap<string, number>;
  /** Null where no journeys are to be drawn. */
  readonly samples: SampleRequest | null;
  /**
   * The stretch and the time to be told of, null where there are none; undefined where they are not given: then from the first to the last report that is probably true.
   */
  readonly known: KnownChain | null | undefined;
}

/** Nothing bears on the route: its evidence is 1. */
export const NO_INFERENCE: RouteInference = { logEvidence: 0, chain: null, holdings: new Map() };

/** The inference of one route under way: `pass` is to be run to its end before `finish`. */
export interface InferenceUnderWay {
  readonly pass: BackwardPass;
  readonly finish: () => RouteInference;
}

/** From a route's forward pass to its passage times between the reports that are probably true. */
export function beginInference(input: InferenceInput): InferenceUnderWay {
  const { chain, fronts, corridors, axis } = input;
  const passages = collectPassages(chain.km, axis);
  const holds = collectHolds(chain);
  const sampler = input.samples && samplePassages(chain.model, fronts.at(fronts.length - 1), input.samples);
  const tell = (boundary: number, times: BoundaryTimes) => {
    sampler?.visit(boundary, fronts.at(boundary));
    passages.add(boundary, times.arrival, times.departure);
    holds.add(boundary, times);
  };
  const pass = beginBackward(chain.model, fronts, chain.questions, createWorkspace(), tell, corridors);
  return {
    pass,
    finish() {
      const holdings = holds.holdings(pass.answers);
      const evidence = logEvidence(chain.model, fronts);
      const known =
        input.known === undefined ? knownChain(bearingsOf(input, holdings), input.grid.cellKm / 8) : input.known;
      if (known === null) return { logEvidence: evidence, chain: null, holdings };
      const from = nearestBoundary(chain.km, known.fromKm);
      const to = nearestBoundary(chain.km, known.toKm);
      const drawn = sampler?.drawn() ?? [];
      const samples = drawn.map((each) => sampledJourney(each, { km: chain.km, from, to }, known, axis));
      return { logEvidence: evidence, chain: { ...known, passages: passages.table(from, to), samples }, holdings };
    },
  };
}

function bearingsOf({ witnesses, rho }: InferenceInput, holdings: ReadonlyMap<string, Holding>): readonly Bearing[] {
  return witnesses.flatMap(({ witness, passes }): readonly Bearing[] => {
    const id = witness.report.id;
    const holding = holdings.get(id);
    if (holding === undefined || claimOf(witness.report.kind)?.negative) return [];
    if (probabilityTrue(holding.holds, witness.credence, rho.get(id) ?? 1) < PROBABLE) return [];
    const most = holding.atPass.reduce((a, b) => Math.max(a, b), 0);
    const likely =
      holding.atPass.length === passes.length ? passes.filter((_, i) => holding.atPass[i] === most) : passes;
    return [{ witness, passes: likely }];
  });
}
