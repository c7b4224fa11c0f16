import type { LonLat } from '../../src/network/types.ts';
import { between, distanceKm, lengthsAlong, projectOn } from './plane.ts';

/** A point through which the bent line has to pass. `on`: the place of the old line that is to be moved there. */
export interface Anchor {
  readonly at: LonLat;
  readonly on?: LonLat | undefined;
}

/**
 * Moves a generalised line onto surveyed points. Each anchor's offset from the line is applied in full at the anchor and
 * interpolated along the line between two anchors. The anchors become vertices of the result, the first and last its ends.
 */
export const bendLine = (line: readonly LonLat[], anchors: readonly Anchor[]): LonLat[] => {
  const lengths = lengthsAlong(line);
  const end = lengths[lengths.length - 1]!;
  let from = 0;
  const pins = anchors.map((anchor, i) => {
    const p = projectOn(line, lengths, anchor.on ?? anchor.at, from);
    const alongKm = i === 0 ? 0 : i === anchors.length - 1 ? end : p.alongKm;
    const old = i === 0 ? line[0]! : i === anchors.length - 1 ? line[line.length - 1]! : p.at;
    from = alongKm + 0.01;
    return { alongKm, at: anchor.at, offset: [anchor.at[0] - old[0], anchor.at[1] - old[1]] as LonLat };
  });
  const bent: LonLat[] = [pins[0]!.at];
  for (let k = 1; k < pins.length; k++) {
    const [a, b] = [pins[k - 1]!, pins[k]!];
    line.forEach((vertex, i) => {
      if (lengths[i]! <= a.alongKm || lengths[i]! >= b.alongKm) return;
      const [dx, dy] = between(a.offset, b.offset, (lengths[i]! - a.alongKm) / (b.alongKm - a.alongKm));
      const moved: LonLat = [vertex[0] + dx, vertex[1] + dy];
      // A vertex closer to a station than this would only make a kink.
      if (distanceKm(moved, a.at) > 0.05 && distanceKm(moved, b.at) > 0.05) bent.push(moved);
    });
    bent.push(b.at);
  }
  return bent;
};
