import { createTrack } from './create-track.ts';
import { greatCircleKm } from './great-circle.ts';
import type { LonLat, Post, Track } from './types.ts';

/**
 * Puts the chainage of the kilometre posts on the drawn line. At a post it is the post's kilometre exactly; between two posts it grows
 * with the drawn length. So the drawn line, which is too short, decides where a kilometre lies but never how many there are.
 * `posts` ascend and stand at the first and at the last vertex.
 */
export function legTrack(line: readonly LonLat[], posts: readonly Post[]): Track {
  const km = [posts[0]!.km];
  const lon = [line[0]![0]];
  const lat = [line[0]![1]];
  for (let p = 1; p < posts.length; p++) {
    const before = posts[p - 1]!;
    const after = posts[p]!;
    const drawn = drawnLengths(line, before.vertex, after.vertex);
    const total = drawn.at(-1)!;
    for (let v = before.vertex + 1; v <= after.vertex; v++) {
      const share = total > 0 ? drawn[v - before.vertex]! / total : 1;
      const at = v === after.vertex ? after.km : before.km + share * (after.km - before.km);
      if (at <= km.at(-1)! || (at >= after.km && v < after.vertex)) continue;
      km.push(at);
      lon.push(line[v]![0]);
      lat.push(line[v]![1]);
    }
  }
  return createTrack(km, lon, lat);
}

function drawnLengths(line: readonly LonLat[], from: number, to: number): number[] {
  const lengths = [0];
  for (let v = from + 1; v <= to; v++) lengths.push(lengths.at(-1)! + greatCircleKm(line[v - 1]!, line[v]!));
  return lengths;
}
