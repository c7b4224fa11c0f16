import type { Feature } from 'geojson';
import type { LonLat } from '../../src/network/types.ts';
import { awayFrom } from './away-from.ts';
import { bendLine } from './bend-line.ts';
import { around, BOX, byBox, WIDE } from './boxes.ts';
import { clipLines } from './clip.ts';
import { smoothLine } from './curves.ts';
import { feature, rounded } from './feature.ts';
import { distanceKm, lengthsAlong, projectOn } from './plane.ts';
import { createRailGraph as createLineGraph, edgeKey, routeAlong } from './rail-graph.ts';
import { joinLines, readGmtLines } from './read-gmt.ts';
import { BORDER_RIVERS, RIVERS, type RiverName } from './river-names.ts';
import { simplifyLine } from './simplify-line.ts';
import type { Topology } from './topology.ts';

interface River {
  readonly name: RiverName;
  readonly line: readonly LonLat[];
}

const nearestIndex = (line: readonly LonLat[], at: LonLat): number =>
  line.reduce((best, vertex, i) => (distanceKm(vertex, at) < distanceKm(line[best]!, at) ? i : best), 0);

/** Where a river is the border, its line is the border's: two surveys of one river would run beside each other. */
const borderRivers = (land: Topology): River[] =>
  BORDER_RIVERS.map(({ name, between, from, to }) => {
    const borders = joinLines(land.borders.filter((border) => border.between === between).map(({ line }) => line));
    const missKm = (line: readonly LonLat[]): number =>
      [from, to].reduce((sum, at) => sum + distanceKm(line[nearestIndex(line, at)]!, at), 0);
    const border = borders.reduce((best, line) => (missKm(line) < missKm(best) ? line : best));
    const [a, b] = [nearestIndex(border, from), nearestIndex(border, to)];
    return { name, line: border.slice(Math.min(a, b), Math.max(a, b) + 1) };
  });

/** The lines without the pieces that named rivers run over. */
const takeOut = (lines: readonly (readonly LonLat[])[], named: readonly River[]): LonLat[][] => {
  const taken = new Set(named.flatMap(({ line }) => line.slice(1).map((at, i) => edgeKey(line[i]!, at))));
  return lines.flatMap((line) => {
    const pieces: LonLat[][] = [[line[0]!]];
    line.slice(1).forEach((at, i) => {
      if (taken.has(edgeKey(line[i]!, at))) pieces.push([at]);
      else pieces.at(-1)!.push(at);
    });
    return pieces.filter((piece) => piece.length > 1);
  });
};

/** Moves a river onto a bridge; what is 6 km up or down from it stays. */
const bentThrough = (line: readonly LonLat[], bridge: LonLat): LonLat[] => {
  const lengths = lengthsAlong(line);
  const { alongKm } = projectOn(line, lengths, bridge);
  const before = lengths.findLastIndex((km) => km < alongKm - 6);
  const after = lengths.findIndex((km) => km > alongKm + 6);
  const bent = bendLine(
    line.slice(before, after + 1),
    [line[before]!, bridge, line[after]!].map((at) => ({ at })),
  );
  return [...line.slice(0, before), ...bent, ...line.slice(after + 1)];
};

const PRECISION = byBox(0.05, 0.3, 1.2);

/** A feature, or none where the whole line is shorter than its grid. */
const riverFeature = (line: readonly LonLat[], name: RiverName | null, source: 'osm' | 'gshhg'): Feature[] => {
  const coordinates = rounded(simplifyLine(line, PRECISION), 3);
  if (coordinates.length < 2) return [];
  return [
    feature({ type: 'LineString', coordinates }, { kind: 'river', ...name }, source, source === 'osm' ? 250 : 500),
  ];
};

/** Rivers of the box by WDBII's first three ranks, the named ones as one line each; around the box the largest only. */
export const buildRivers = (land: Topology): { readonly box: Feature[]; readonly around: Feature[] } => {
  const lines = readGmtLines(BOX, 'f', '-I1', '-I2', '-I3');
  const graph = createLineGraph(lines);
  const named = RIVERS.map(({ name, via }): River => {
    const parts = via.slice(1).map((at, i) => routeAlong(graph, via[i]!, at));
    return { name, line: [parts[0]![0]!, ...parts.flatMap((part) => part.slice(1))] };
  });
  const drawn = named.map(({ name, line }, i): River => {
    const bridge = RIVERS[i]!.through;
    return { name, line: bridge ? bentThrough(smoothLine(line), bridge) : line };
  });
  const borders = borderRivers(land);
  const others = awayFrom(
    takeOut(lines, named).map((line) => simplifyLine(line, PRECISION)),
    borders.map(({ line }) => line),
    1.5,
  );
  const largest = readGmtLines(WIDE, 'i', '-I1', '-I2');
  return {
    box: [
      ...borders.flatMap(({ line, name }) => riverFeature(line, name, 'osm')),
      ...drawn.flatMap(({ line, name }) => riverFeature(line, name, 'gshhg')),
      ...others.flatMap((line) => riverFeature(line, null, 'gshhg')),
    ],
    around: around(WIDE, BOX)
      .flatMap((strip) => clipLines(largest, strip))
      .flatMap((line) => riverFeature(line, null, 'gshhg')),
  };
};
