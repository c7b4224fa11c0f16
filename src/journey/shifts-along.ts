import type { SpeedClasses } from './speed-classes.ts';
import type { Grid } from './types.ts';

/**
 * Bins that each class takes for the cell after each boundary; none after the last. A step has to be an exact shift: fractional shifts would spread the passage time
 * at every cell, and at 2 km and 5 min, 200 km at 60 km/h would gain 25 min of standard deviation from nothing. So what rounding
 * gives or takes in one cell is made up for in the next: along the line a class keeps its speed to half a bin, whatever cells and bins are. The fastest class is
 * rounded up in each cell and no other is below it there: no journey is ever faster than that.
 * @param km cell boundaries, ascending
 */
export function shiftsAlong(km: Float64Array, { kmh }: SpeedClasses, { binS }: Grid): readonly Int32Array[] {
  const fastest = kmh.reduce((most, each) => Math.max(most, each), 0);
  const bins = (lengthKm: number, speed: number): number => (lengthKm / speed) * (3600 / binS);
  const due = new Float64Array(kmh.length);
  return Array.from(km, (at, i) => {
    const lengthKm = (km[i + 1] ?? at) - at;
    const least = Math.ceil(bins(lengthKm, fastest) - 1e-9);
    return Int32Array.from(kmh, (speed, k) => {
      due[k]! += bins(lengthKm, speed);
      const shift = Math.max(least, Math.round(due[k]!));
      due[k]! -= shift;
      return shift;
    });
  });
}
