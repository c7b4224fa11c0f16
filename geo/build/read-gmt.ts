import { execFileSync } from 'node:child_process';
import type { LonLat } from '../../src/network/types.ts';
import type { Box } from './boxes.ts';
import { SOURCES_DIR } from './paths.ts';

const parseSegments = (text: string): LonLat[][] => {
  const lines: LonLat[][] = [[]];
  for (const row of text.split('\n'))
    if (row.startsWith('>') || row.startsWith('#') || row === '') lines.push([]);
    else {
      const [lon, lat] = row.split('\t');
      lines.at(-1)!.push([Math.round(Number(lon) * 1e4) / 1e4, Math.round(Number(lat) * 1e4) / 1e4]);
    }
  return lines.filter((line) => line.length > 1);
};

/** Joins pieces end to end where exactly two of them meet, which undoes the bins in which GMT stores its lines. */
export const joinLines = (pieces: readonly (readonly LonLat[])[]): LonLat[][] => {
  const keyOf = (at: LonLat): string => `${at[0]},${at[1]}`;
  const ends = new Map<string, number[]>();
  pieces.forEach((piece, i) => {
    for (const at of [piece[0]!, piece.at(-1)!]) ends.set(keyOf(at), [...(ends.get(keyOf(at)) ?? []), i]);
  });
  const used = new Set<number>();
  const follow = (line: LonLat[]): LonLat[] => {
    for (;;) {
      const meeting = ends.get(keyOf(line.at(-1)!))!;
      const next = meeting.length === 2 ? meeting.find((i) => !used.has(i)) : undefined;
      if (next === undefined) return line;
      used.add(next);
      const piece = pieces[next]!;
      line.push(...(keyOf(piece[0]!) === keyOf(line.at(-1)!) ? piece.slice(1) : piece.toReversed().slice(1)));
    }
  };
  return pieces.flatMap((piece, i) => {
    if (used.has(i)) return [];
    used.add(i);
    return [follow(follow([...piece]).reverse())];
  });
};

/** Lines of GSHHG and WDBII in the box: `features` are pscoast's own options, such as `-I1` for the largest rivers. */
export const readGmtLines = (box: Box, resolution: 'i' | 'f', ...features: readonly string[]): LonLat[][] => {
  const [west, south, east, north] = box;
  const args = ['pscoast', `-R${west}/${east}/${south}/${north}`, `-D${resolution}`, '-M', ...features];
  return joinLines(parseSegments(execFileSync('gmt', args, { cwd: SOURCES_DIR, maxBuffer: 2 ** 30 }).toString()));
};
