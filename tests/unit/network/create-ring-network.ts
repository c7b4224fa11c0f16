import fc from 'fast-check';
import { parseNetwork } from '../../../src/network/parse-network.ts';
import type { RailNetwork } from '../../../src/network/types.ts';
import { expectValue } from './create-network.ts';

export const NODES = ['a', 'b', 'c', 'd', 'e'] as const;
const COMMON = { accuracy_m: 0, source: 'invented', licence: 'CC0-1.0' };
const NAMES = { role: 'station', name_ko: null, name_ru: null, country: 'RU', zone: 'Asia/Vladivostok', rank: 1 };

/** Five nodes on a ring, legs between any of them, every node with a switch that lets some of its pairs through. */
export function createRingNetwork(legs: readonly Bar[], through: readonly boolean[]): RailNetwork {
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

/** A leg between two nodes, by their indices. */
export type Bar = readonly [from: number, to: number, km: number];

/** Any leg between two of the nodes. */
export const anyBar = fc
  .tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.integer({ min: 1, max: 9 }))
  .filter(([from, to]) => from !== to);
