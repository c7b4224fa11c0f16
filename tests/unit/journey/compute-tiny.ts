import type { Report } from '../../../src/case/types.ts';
import { type BoundaryTimes, beginBackward, runInStep, type TimeDistribution } from '../../../src/journey/backward.ts';
import { buildChain, type RouteChain } from '../../../src/journey/build-chain.ts';
import type { RouteWitness } from '../../../src/journey/conditions.ts';
import { contradictionWeight } from '../../../src/journey/falsehood.ts';
import { computeFronts, logEvidence } from '../../../src/journey/fronts.ts';
import { collectHolds, type Holding } from '../../../src/journey/holds.ts';
import type { JourneyPrior, StopPrior } from '../../../src/journey/prior.ts';
import { type SampledPassages, type SampleRequest, samplePassages } from '../../../src/journey/sample-passages.ts';
import type { TimeAxis } from '../../../src/journey/time-axis.ts';
import { createWorkspace } from '../../../src/journey/workspace.ts';
import { createReport, createRoute } from './create-story.ts';
import type { TinyReport, TinyWorld } from './enumerate-journeys.ts';

export const BINS = 9;
export const CELLS = 3;
const AXIS: TimeAxis = { start: 0, binS: 60, bins: BINS };
const GRID = { cellKm: 1, binS: 60 };
const STOP: StopPrior = {
  chance: 0.4,
  minS: 60,
  parts: [
    { meanS: 60, share: 0.7 },
    { meanS: 240, share: 0.3 },
  ],
};
export const PRIOR: JourneyPrior = {
  speeds: [
    { kmh: 60, share: 0.4, manner: 'steady' },
    { kmh: 30, share: 0.6, manner: 'held-up' },
  ],
  changeKm: 3,
  open: {
    steady: { perKm: 0.1, unknownPerKm: 0.2, stop: STOP },
    'held-up': { perKm: 0.5, unknownPerKm: 0.6, stop: { minS: 120, parts: [{ meanS: 180, share: 1 }] } },
  },
  stops: {
    wayside: STOP,
    station: STOP,
    principal: STOP,
    origin: { ...STOP, minS: 0 },
    reported: STOP,
    halt: STOP,
    border: STOP,
    reversal: { ...STOP, chance: 1 },
    'gauge-break': STOP,
    venue: STOP,
  },
};

export interface Computed {
  readonly chain: RouteChain;
  readonly evidence: number;
  readonly times: ReadonlyMap<number, BoundaryTimes>;
  readonly holdings: ReadonlyMap<string, Holding>;
  readonly samples: readonly SampledPassages[];
}

/**
 * The chain over the whole line: an uninformative report (q = 0 has no weight) holds its ends.
 * @param lineKmh line speed in each cell; unknown where none is given
 */
export function computeTiny(
  reports: readonly TinyReport[],
  lineKmh: readonly number[] = [],
  request: SampleRequest = { count: 0, seed: 0 },
): Computed {
  const witnesses = reports.map(toWitness);
  const ends: TinyReport = {
    id: 'ends',
    kind: 'seen',
    passes: [{ fromKm: 0, toKm: CELLS }],
    from: 0,
    to: BINS,
    q: 0.5,
    rho: 1,
  };
  const all = [...witnesses, { ...toWitness(ends), contradiction: 1 }];
  const chain = buildChain({
    route: createRoute({
      id: 'r',
      lengthKm: CELLS,
      stations: [{ station: 's', km: 1, estimated: false, role: 'station', rank: 3 }],
      reversals: [2],
      lineSpeeds: lineKmh.map((kmh, cell) => ({ fromKm: cell, toKm: cell + 1, kmh })),
    }),
    sites: { places: new Map(), witnesses: all, borders: [] },
    axis: AXIS,
    grid: GRID,
    prior: PRIOR,
  })!;
  const work = createWorkspace();
  const fronts = computeFronts(chain.model, work);
  const times = new Map<number, BoundaryTimes>();
  const holds = collectHolds(chain);
  const sampler = samplePassages(chain.model, fronts.at(fronts.length - 1), request);
  const pass = beginBackward(chain.model, fronts, chain.questions, work, (boundary, at) => {
    sampler.visit(boundary, fronts.at(boundary));
    times.set(boundary, { arrival: copyOf(at.arrival), departure: copyOf(at.departure) });
    holds.add(boundary, at);
  });
  runInStep([pass]);
  const evidence = Math.exp(logEvidence(chain.model, fronts));
  return { chain, evidence, times, holdings: holds.holdings(pass.answers), samples: sampler.drawn() };
}

function toWitness({ id, kind, passes, from, to, q, rho }: TinyReport): RouteWitness {
  const report: Report = createReport({ id, kind, from: 0, to: 0, at: 0 });
  return {
    witness: { report, window: { start: from * 60, end: to * 60 }, credence: q },
    passes,
    contradiction: contradictionWeight(q, rho),
  };
}

/** The same chain as brute force takes it. */
export function worldOf({ model }: RouteChain): TinyWorld {
  const inner = model.boundaries.slice(0, -1);
  return {
    bins: model.bins,
    share: [...model.share],
    shifts: inner.slice(0, -1).map(({ shift }) => [...shift]),
    changes: inner.slice(0, -1).map(({ change }) => change),
    draws: inner.slice(0, -1).map(({ share }) => [...share]),
    stops: inner.map(({ stops }) => Array.from(model.manner, (manner) => stops[manner]!)),
  };
}

/** What is told is valid during the call only. */
const copyOf = ({ lo, mass }: TimeDistribution): TimeDistribution => ({ lo, mass: mass.slice() });
