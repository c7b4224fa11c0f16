import type { LonLat } from '../../src/network/types.ts';
import { lengthsAlong, projectOn } from './plane.ts';

/** The pieces of `lines` farther than `km` from all `others`, each with the vertex that joins it to what was cut away. */
export const awayFrom = (
  lines: readonly (readonly LonLat[])[],
  others: readonly (readonly LonLat[])[],
  km: number,
): LonLat[][] => {
  const measured = others.map((other) => ({ other, lengths: lengthsAlong(other) }));
  return lines.flatMap((line) => {
    const near = line.map((at) => measured.some(({ other, lengths }) => projectOn(other, lengths, at).offKm < km));
    const pieces: LonLat[][] = [[]];
    line.forEach((at, i) => {
      const joins = near[i - 1] === false || near[i + 1] === false;
      if (near[i] && pieces.at(-1)!.length > 1) {
        pieces.at(-1)!.push(at);
        pieces.push(joins && near[i + 1] === false ? [at] : []);
      } else if (!near[i] || near[i + 1] === false) pieces.at(-1)!.push(at);
    });
    return pieces.filter((piece) => piece.length > 1);
  });
};
