import type { LonLat } from '../../src/network/types.ts';
import { lengthsAlong, type Projection, projectOn } from './plane.ts';

/** The pieces of `lines` farther than `km` from all `others`. A piece that was cut ends on the other line at which it was cut. */
export const awayFrom = (
  lines: readonly (readonly LonLat[])[],
  others: readonly (readonly LonLat[])[],
  km: number,
): LonLat[][] => {
  const measured = others.map((other) => ({ other, lengths: lengthsAlong(other) }));
  const nearest = (at: LonLat): Projection =>
    measured
      .map(({ other, lengths }) => projectOn(other, lengths, at))
      .reduce((best, projection) => (projection.offKm < best.offKm ? projection : best));
  return lines.flatMap((line) => {
    const projections = line.map(nearest);
    const isNear = (i: number): boolean | undefined => projections[i] && projections[i].offKm < km;
    const pieces: LonLat[][] = [[]];
    line.forEach((at, i) => {
      const piece = pieces.at(-1)!;
      if (!isNear(i)) {
        piece.push(at);
        return;
      }
      if (isNear(i - 1) === false) piece.push(projections[i]!.at);
      pieces.push(isNear(i + 1) === false ? [projections[i]!.at] : []);
    });
    return pieces.filter((piece) => piece.length > 1);
  });
};
