import type { StationMark } from './types.ts';

/**
 * Those marks of one route that can be named without touching, what matters most first.
 * @param gapKm least distance between two names, km
 * @returns in running order
 */
export function chooseStations(marks: readonly StationMark[], gapKm: number): readonly StationMark[] {
  const kept: StationMark[] = [];
  for (const mark of marks.toSorted((a, b) => a.order - b.order || a.km - b.km)) {
    if (kept.every(({ km }) => Math.abs(km - mark.km) >= gapKm)) kept.push(mark);
  }
  return kept.toSorted((a, b) => a.km - b.km);
}
