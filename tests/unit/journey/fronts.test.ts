import { describe, expect, test } from 'vitest';
import { beginBackward, runInStep } from '../../../src/journey/backward.ts';
import { buildChain, type RouteChain } from '../../../src/journey/build-chain.ts';
import type { RouteWitness } from '../../../src/journey/conditions.ts';
import { countAlike } from '../../../src/journey/count-alike.ts';
import { computeFronts, type Fronts, logEvidence } from '../../../src/journey/fronts.ts';
import { GENERIC_PRIOR } from '../../../src/journey/prior.ts';
import { createWorkspace } from '../../../src/journey/workspace.ts';
import { createReport, createRoute } from './create-story.ts';

const AXIS = { start: 0, binS: 120, bins: 300 };
const GRID = { cellKm: 4, binS: 120 };

const createWitness = (id: string, passes: readonly number[], fromH: number, toH: number): RouteWitness => ({
  witness: {
    report: createReport({ id, from: fromH, to: toH, at: 0 }),
    window: { start: fromH * 3600, end: toH * 3600 },
    credence: 0.8,
  },
  passes: passes.map((km) => ({ fromKm: km, toKm: km })),
  contradiction: 0.05,
});

/** A line that is left, passed in the middle, and seen from two sides of a loop, which takes memory; then it forks. */
function createChain(lastKm: number): RouteChain {
  const witnesses = [
    createWitness('a', [0], 0, 1),
    createWitness('b', [60, 140], 1.5, 6),
    createWitness('c', [100], 2, 3),
    createWitness(`end at ${lastKm}`, [lastKm], 4, 9),
  ];
  const route = createRoute({ id: 'line', lengthKm: 300 });
  const sites = { places: new Map(), witnesses, borders: [] };
  return buildChain({ route, sites, axis: AXIS, grid: GRID, prior: GENERIC_PRIOR })!;
}

type Computed = readonly [RouteChain, Fronts];

/** Everything that the backward passes tell, going in step, as text: chain by chain. */
function toldOf(...computed: readonly Computed[]): readonly (readonly string[])[] {
  const told = computed.map((): string[] => []);
  const passes = computed.map(([{ model, questions }, fronts], i) =>
    beginBackward(model, fronts, questions, createWorkspace(), (boundary, { arrival, departure }) => {
      told[i]!.push([boundary, arrival.lo, arrival.mass, departure.lo, departure.mass].join(' '));
    }),
  );
  runInStep(passes);
  return told.map((lines, i) => [...lines, passes[i]!.answers.join(' ')]);
}

const ALL_KEPT = 1e9;
const NONE_KEPT = 0;

describe('the forward pass', () => {
  const chain = createChain(240);
  const fork = createChain(280);
  const alone = ({ model }: RouteChain): Fronts => computeFronts(model, createWorkspace(ALL_KEPT));

  test('gives the same to the last bit where most tables are forgotten and computed again', () => {
    const few = computeFronts(chain.model, createWorkspace(NONE_KEPT));
    expect(toldOf([chain, few])).toEqual(toldOf([chain, alone(chain)]));
    expect(logEvidence(chain.model, few)).toBe(logEvidence(chain.model, alone(chain)));
  });

  test.each([
    ['all tables are kept', ALL_KEPT],
    ['most are forgotten', NONE_KEPT],
  ])('gives the same where chains that begin alike share it, and %s', (_, bytes) => {
    const work = createWorkspace(bytes);
    const alike = countAlike(chain.model.boundaries, fork.model.boundaries);
    expect(alike).toBeGreaterThan(55);
    const fronts = computeFronts(chain.model, work);
    const shared = computeFronts(fork.model, work, { fronts, alike });
    expect(toldOf([chain, fronts], [fork, shared])).toEqual([
      ...toldOf([chain, alone(chain)]),
      ...toldOf([fork, alone(fork)]),
    ]);
  });
});
