import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNetwork } from '../../../src/network/parse-network.ts';
import { buildGraph, type RailGraph, runsThrough } from '../../../src/network/rail-graph.ts';
import { AS_PLANNED, type Stop, searchWalk } from '../../../src/network/search-walk.ts';
import type { RailNetwork } from '../../../src/network/types.ts';
import { expectValue } from './create-network.ts';

const NODES = ['a', 'b', 'c', 'd', 'e'] as const;
const COMMON = { accuracy_m: 0, source: 'invented', licence: 'CC0-1.0' };
const NAMES = { role: 'station', name_ko: null, name_ru: null, country: 'RU', zone: 'Asia/Vladivostok', rank: 1 };

/** Five nodes on a ring, legs between any of them, every node with a switch that lets some of its pairs through. */
function createNetwork(legs: readonly Bar[], through: readonly boolean[]): RailNetwork {
  const at = (node: number) => [131 + Math.cos(node * 1.26), 43 + Math.sin(node * 1.26)];
  const rails = legs.map(([from, to, km], i) => {
    const ends = [
      { km: 0, vertex: 0, station: null, estimated: false },
      { km, vertex: 1, station: null, estimated: false },
    ];
    const own = { kind: 'leg', id: `l${i}`, from: NODES[from], to: NODES[to], length_km: km, posts: ends };
    const rest = { gauge_mm: [1520], electrified: 'none', tracks: 1, approximate: false };
    const geometry = { type: 'LineString', coordinates: [at(from), at(to)] };
    return { type: 'Feature', properties: { ...own, ...rest, ...COMMON }, geometry };
  });
  const stations = NODES.map((id, i) => ({
    type: 'Feature',
    properties: { kind: 'station', id, name_en: id, ...NAMES, ...COMMON },
    geometry: { type: 'Point', coordinates: at(i) },
  }));
  const switches = NODES.map((node, n) => {
    const here = legs.flatMap(([from, to], i) => (from === n || to === n ? [`l${i}`] : []));
    const pairs = here.flatMap((a, i) => here.slice(i + 1).map((b) => [a, b]));
    const open = pairs.filter((_, i) => through[(n * 7 + i) % through.length]);
    return { type: 'Feature', properties: { kind: 'switch', node, through: open, ...COMMON }, geometry: null };
  });
  return expectValue(parseNetwork({ type: 'FeatureCollection', features: [...rails, ...stations, ...switches] }));
}

type Bar = readonly [from: number, to: number, km: number];

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

const bar = fc
  .tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.integer({ min: 1, max: 9 }))
  .filter(([from, to]) => from !== to);

test('the walk is as short as the shortest of all walks, by any switches and reversals', () => {
  fc.assert(
    fc.property(
      fc.array(bar, { minLength: 3, maxLength: 6 }),
      fc.array(fc.boolean(), { minLength: 5, maxLength: 9 }),
      fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 2, maxLength: 3 }),
      fc.boolean(),
      (bars, through, via, reverses) => {
        const graph = buildGraph(createNetwork(bars, through), []);
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
