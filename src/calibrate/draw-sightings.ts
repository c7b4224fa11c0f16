import { createRandom, type Random } from './random.ts';
import type { DrawOptions, LogFix, Sighting, TrainLog } from './types.ts';

/**
 * Vague sightings of a logged journey: its two ends, and between them one each time that a distance drawn from `everyKm` has been run. Each has a
 * window and a stretch whose sizes are drawn, and whose centres are shifted so that the truth lies anywhere inside with equal chance: who reports
 * "about five, near the bridge" does not place his window around a truth that he knows. Stretches end where the line ends.
 * @param turn which of `repeat` draws this is. The same log, seed and turn give the same sightings, whatever else is judged
 */
export function drawSightings({ id, fixes }: TrainLog, options: DrawOptions, turn: number): readonly Sighting[] {
  const random = createRandom(options.seed, turn, hash(id));
  const lengthKm = fixes[fixes.length - 1]!.km;
  return seenFixes(fixes, options.everyKm, random).map((fix) => blur(fix, fixes[fix]!, lengthKm, options, random));
}

/** Indices of the fixes that are given, ascending. */
function seenFixes(fixes: readonly LogFix[], [least, most]: readonly [number, number], random: Random): number[] {
  const seen = [0];
  const last = fixes.length - 1;
  let due = random.between(least, most);
  for (let i = 1; i < last; i++) {
    if (fixes[i]!.km < due) continue;
    seen.push(i);
    due = fixes[i]!.km + random.between(least, most);
  }
  return [...seen, last];
}

function blur(fix: number, { t, km }: LogFix, lengthKm: number, options: DrawOptions, random: Random): Sighting {
  const halfS = random.oneOf(options.timeS);
  const halfKm = random.oneOf(options.placeKm);
  const centreS = t + random.between(-halfS, halfS);
  const shiftedKm = km + random.between(-halfKm, halfKm);
  const onLine = (at: number): number => Math.min(lengthKm, Math.max(0, at));
  return {
    fix,
    fromS: centreS - halfS,
    toS: centreS + halfS,
    fromKm: onLine(shiftedKm - halfKm),
    toKm: onLine(shiftedKm + halfKm),
    centreS,
    centreKm: onLine(shiftedKm),
  };
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state >>> 0;
}
