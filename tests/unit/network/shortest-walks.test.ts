import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAlternatives } from '../../../src/network/find-alternatives.ts';
import { buildGraph, type RailGraph, runsThrough } from '../../../src/network/rail-graph.ts';
import { AS_PLANNED, searchWalk } from '../../../src/network/search-walk.ts';
import { shortestWalks, type WalkTask } from '../../../src/network/shortest-walks.ts';
import { createFarEastNetwork, createFixtureNetwork, createPlaces, createPlan } from './create-network.ts';
import { anyBar, createRingNetwork, NODES } from './create-ring-network.ts';

/** Lengths of all walks to the goal that use no run twice, by trying every run at every node. */
function tryAll(graph: RailGraph, { from, to, mayReverse }: WalkTask): readonly number[] {
  const lengths: number[] = [];
  const go = (run: number, km: number, used: readonly number[]) => {
    if (used.includes(run)) return;
    const { leg, to: end } = graph.runs[run]!;
    if (to.has(end)) {
      lengths.push(km + leg.length_km);
      return;
    }
    for (const next of graph.leaving.get(end)!) {
      if (mayReverse(end) || runsThrough(graph, run, next)) go(next, km + leg.length_km, [...used, run]);
    }
  };
  for (const node of from) for (const run of graph.leaving.get(node) ?? []) go(run, 0, []);
  return lengths.sort((a, b) => a - b);
}

describe('the shortest walks', () => {
  const tasks = fc.record({
    bars: fc.array(anyBar, { minLength: 3, maxLength: 5 }),
    through: fc.array(fc.boolean(), { minLength: 5, maxLength: 9 }),
    ends: fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 2, maxLength: 2 }),
    reversing: fc.subarray([...NODES]),
    count: fc.integer({ min: 1, max: 12 }),
  });

  test('are as long as the first of all walks, each another, and each as the switches let it run', () => {
    fc.assert(
      fc.property(tasks, ({ bars, through, ends, reversing, count }) => {
        const graph = buildGraph(createRingNetwork(bars, through), []);
        const [from, to] = ends.map((node) => new Set([NODES[node]!]));
        const task: WalkTask = { from: from!, to: to!, mayReverse: (node) => reversing.some((each) => each === node) };
        const walks = shortestWalks(graph, task, count);
        expect(walks.map(({ km }) => km)).toEqual(tryAll(graph, task).slice(0, count));
        expect(new Set(walks.map(({ runs }) => String(runs))).size).toBe(walks.length);
        for (const { runs } of walks) {
          expect(new Set(runs).size).toBe(runs.length);
          expect(task.from.has(graph.runs[runs[0]!]!.from) && task.to.has(graph.runs[runs.at(-1)!]!.to)).toBe(true);
          for (const [i, run] of runs.slice(1).entries()) {
            expect(graph.runs[run]!.from).toBe(graph.runs[runs[i]!]!.to);
            expect(task.mayReverse(graph.runs[run]!.from) || runsThrough(graph, runs[i]!, run)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('begin with the route that is found for a plan without reversals', () => {
    fc.assert(
      fc.property(tasks, ({ bars, through, ends }) => {
        const graph = buildGraph(createRingNetwork(bars, through), []);
        const [from, to] = ends.map((node) => new Set([NODES[node]!]));
        const stops = [from!, to!].map((nodes) => ({ nodes, reverses: false }));
        const [first] = shortestWalks(graph, { from: from!, to: to!, mayReverse: () => false }, 1);
        const planned = searchWalk(graph, stops, AS_PLANNED);
        const lengthOf = (runs: readonly number[]) =>
          runs.reduce((sum, run) => sum + graph.runs[run]!.leg.length_km, 0);
        expect(first?.km ?? null).toBe(planned === null ? null : lengthOf(planned));
      }),
      { numRuns: 200 },
    );
  });
});

describe('alternatives to a plan', () => {
  const wordsOf = (network: ReturnType<typeof createFarEastNetwork>, via: readonly string[], count: number) =>
    findAlternatives(network, createPlan(via), createPlaces(network), count).map(
      ({ lengthKm, reversals, stations }) => [
        lengthKm,
        ...reversals.map((km) => stations.find((station) => station.km === km)!.station),
      ],
    );

  test('from Pyongyang to Vladivostok change ends at Baranovsky, at Ussuriysk, or far away', () => {
    expect(wordsOf(createFarEastNetwork(), ['pyongyang', 'vladivostok'], 3)).toEqual([
      [1177, 'baranovsky'],
      [1222, 'ussuriysk'],
      [2532, 'khabarovsk'],
    ]);
  });

  test('change ends at stations only, not at a junction on the open line', () => {
    expect(wordsOf(createFixtureNetwork('y-junction'), ['alder', 'bay'], 9)).toEqual([
      [41, 'cross'],
      [73, 'delta'],
    ]);
  });

  test('are none between a place and itself, or where there is no way', () => {
    expect(wordsOf(createFarEastNetwork(), ['khasan', 'vladivostok', 'khasan'], 3)).toEqual([]);
    expect(wordsOf(createFixtureNetwork('branch'), ['west', 'isle'], 3)).toEqual([]);
  });
});
