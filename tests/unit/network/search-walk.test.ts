import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph, type RailGraph, runsThrough } from '../../../src/network/rail-graph.ts';
import { AS_PLANNED, type Stop, searchWalk } from '../../../src/network/search-walk.ts';
import { anyBar, createRingNetwork, NODES } from './create-ring-network.ts';

/** Length of the shortest walk of at most `steps` runs, by trying all of them. */
function tryAll(graph: RailGraph, stops: readonly Stop[], steps: number): number {
  let best = Number.POSITIVE_INFINITY;
  const go = (run: number, calls: number, km: number, left: number) => {
    const { to, startKm, endKm } = graph.runs[run]!;
    const length = km + Math.abs(endKm - startKm);
    if (length >= best) return;
    const called = stops[calls]!.nodes.has(to);
    if (called && calls === stops.length - 1) {
      best = length;
      return;
    }
    if (left === 0) return;
    for (const next of graph.leaving.get(to)!) {
      const straight = runsThrough(graph, run, next);
      if (straight) go(next, calls, length, left - 1);
      if (called && straight !== stops[calls]!.reverses) go(next, calls + 1, length, left - 1);
    }
  };
  for (const node of stops[0]!.nodes) for (const run of graph.leaving.get(node) ?? []) go(run, 1, 0, steps);
  return best;
}

const lengthOf = (graph: RailGraph, walk: readonly number[]): number =>
  walk.reduce((sum, run) => sum + graph.runs[run]!.leg.length_km, 0);

test('the walk is as short as the shortest of all walks, by any switches and reversals', () => {
  fc.assert(
    fc.property(
      fc.array(anyBar, { minLength: 3, maxLength: 6 }),
      fc.array(fc.boolean(), { minLength: 5, maxLength: 9 }),
      fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 2, maxLength: 3 }),
      fc.boolean(),
      (bars, through, via, reverses) => {
        const graph = buildGraph(createRingNetwork(bars, through), []);
        const stops = via.map((n, i) => ({ nodes: new Set([NODES[n]!]), reverses: i === 1 && reverses }));
        const walk = searchWalk(graph, stops, AS_PLANNED);
        const shortest = tryAll(graph, stops, 9);
        if (walk === null) expect(shortest).toBe(Number.POSITIVE_INFINITY);
        else if (walk.length <= 10) expect(lengthOf(graph, walk)).toBe(shortest);
        else expect(lengthOf(graph, walk)).toBeLessThanOrEqual(shortest);
      },
    ),
    { numRuns: 300 },
  );
});
