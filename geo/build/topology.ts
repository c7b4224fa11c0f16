import type { LonLat } from '../../src/network/types.ts';
import { simplifyLine, type Tolerance } from './simplify-line.ts';

/** Polygons of one country: rings, first vertex repeated at the end. */
export type Polygons = readonly (readonly LonLat[][])[];
export type Countries = ReadonlyMap<string, Polygons>;

/** A piece of shore or border between two vertices at which more than two lines meet. */
interface Arc {
  readonly line: readonly LonLat[];
  readonly countries: Set<string>;
}

const keyOf = (at: LonLat): string => `${at[0]},${at[1]}`;

const open = (ring: readonly LonLat[]): LonLat[] =>
  ring.slice(0, -1).filter((at, i, all) => keyOf(at) !== keyOf(all[(i + 1) % all.length]!));

/** Vertices with other than two neighbours: there three countries meet, or a border meets the sea. */
const findJunctions = (rings: readonly (readonly LonLat[])[]): Set<string> => {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of rings)
    ring.forEach((at, i) => {
      const key = keyOf(at);
      const known = neighbours.get(key) ?? new Set();
      neighbours.set(key, known.add(keyOf(ring[(i + 1) % ring.length]!)).add(keyOf(ring.at(i - 1)!)));
    });
  return new Set([...neighbours].filter(([, around]) => around.size !== 2).map(([key]) => key));
};

/** Starts a ring at a junction or, where it has none, at its first vertex by coordinates: the same for both its neighbours. */
const turned = (ring: readonly LonLat[], junctions: ReadonlySet<string>): LonLat[] => {
  let start = ring.findIndex((at) => junctions.has(keyOf(at)));
  if (start < 0) start = ring.reduce((best, at, i) => (keyOf(at) < keyOf(ring[best]!) ? i : best), 0);
  return [...ring.slice(start), ...ring.slice(0, start + 1)];
};

const splitAt = (ring: readonly LonLat[], junctions: ReadonlySet<string>): LonLat[][] => {
  const arcs: LonLat[][] = [];
  let arc: LonLat[] = [ring[0]!];
  for (const at of ring.slice(1)) {
    arc.push(at);
    if (!junctions.has(keyOf(at))) continue;
    arcs.push(arc);
    arc = [at];
  }
  return arc.length > 1 ? [...arcs, arc] : arcs;
};

const nameOf = (arc: readonly LonLat[]): { name: string; reversed: boolean } => {
  const forward = [arc[0]!, arc[1]!, arc.at(-2)!, arc.at(-1)!].map(keyOf).join(' ');
  const backward = [arc.at(-1)!, arc.at(-2)!, arc[1]!, arc[0]!].map(keyOf).join(' ');
  const name = `${arc.length} ${[forward, backward].sort()[0]}`;
  return { name, reversed: backward < forward };
};

/** A closed arc has no ends to hold on to: its farthest vertex is kept as well. */
const simplifyArc = (line: readonly LonLat[], toleranceKm: Tolerance): LonLat[] => {
  if (keyOf(line[0]!) !== keyOf(line.at(-1)!)) return simplifyLine(line, toleranceKm);
  const [x, y] = line[0]!;
  const far = line.reduce((best, at, i) => {
    const reach = (point: LonLat): number => Math.hypot(point[0] - x, point[1] - y);
    return reach(at) > reach(line[best]!) ? i : best;
  }, 0);
  return [...simplifyLine(line.slice(0, far + 1), toleranceKm), ...simplifyLine(line.slice(far), toleranceKm).slice(1)];
};

export interface Topology {
  /** Simplified polygons by country; a border is the same line on both its sides. Rings that shrink to nothing are gone. */
  readonly countries: Countries;
  /** Lines between two countries, with the two in alphabetical order. */
  readonly borders: readonly { readonly between: string; readonly line: readonly LonLat[] }[];
}

/** Simplifies polygons that touch without tearing them apart: each shared piece is simplified once. */
export const simplifyTopology = (countries: Countries, toleranceKm: Tolerance): Topology => {
  const rings = [...countries.values()].flat(2).map(open);
  const junctions = findJunctions(rings);
  const arcs = new Map<string, Arc>();
  const simplified = new Map(
    [...countries].map(([country, polygons]) => [
      country,
      polygons.map((polygon) =>
        polygon.map((ring) => {
          const pieces = splitAt(turned(open(ring), junctions), junctions).map((arc) => {
            const { name, reversed } = nameOf(arc);
            const known = arcs.get(name) ?? {
              line: simplifyArc(reversed ? arc.toReversed() : arc, toleranceKm),
              countries: new Set(),
            };
            arcs.set(name, known);
            known.countries.add(country);
            return reversed ? known.line.toReversed() : known.line;
          });
          return [pieces[0]![0]!, ...pieces.flatMap((piece) => piece.slice(1))];
        }),
      ),
    ]),
  );
  const borders = [...arcs.values()]
    .filter((arc) => arc.countries.size === 2)
    .map((arc) => ({ between: [...arc.countries].sort().join('-'), line: arc.line }));
  return { countries: simplified, borders };
};
