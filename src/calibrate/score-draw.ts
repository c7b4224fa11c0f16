import { chainageAt, positionAt } from '../journey/position-at.ts';
import { type ReconstructInput, reconstruct } from '../journey/reconstruct.ts';
import type { RouteJourney } from '../journey/types.ts';
import type { CaseTime } from '../time/types.ts';
import { crps } from './crps.ts';
import { storyOf } from './story-of.ts';
import { straightLine } from './straight-line.ts';
import { JUDGED, type LogFix, type Sighting, type TrainLog } from './types.ts';

/** How one held-out fix was met. */
export interface FixScore {
  /** Inside the interval of each level of `JUDGED`. */
  readonly inside: readonly boolean[];
  readonly errorKm: number;
  readonly crpsKm: number;
  readonly lineErrorKm: number;
}

/** Grid and prior, where they are not the engine's own. */
export type Engine = Pick<ReconstructInput, 'grid' | 'prior'>;

/** Reconstructs a journey from its sightings, and scores the fixes that were not given as one. */
export function scoreDraw(log: TrainLog, sightings: readonly Sighting[], engine: Engine = {}): readonly FixScore[] {
  const route = reconstruct({ ...storyOf(log, sightings), ...engine }).routes[0]!;
  const line = straightLine(sightings);
  const given = new Set(sightings.map(({ fix }) => fix));
  return log.fixes.flatMap((fix, i) => (given.has(i) ? [] : [scoreFix(fix, route, line)]));
}

function scoreFix(fix: LogFix, route: RouteJourney, line: (t: CaseTime) => number): FixScore {
  const lineErrorKm = Math.abs(line(fix.t) - fix.km);
  const inside = insideAt(route, fix);
  // Without a chain the reader has nothing but the sightings themselves.
  if (route.chain === null) return { inside, errorKm: lineErrorKm, crpsKm: lineErrorKm, lineErrorKm };
  const { passages } = route.chain;
  const { levels } = passages;
  // Levels are symmetric: the chainage not passed with probability p is that of level 1 - p.
  const x = Float64Array.from(levels, (_, j) => chainageAt(passages, levels.length - 1 - j, fix.t));
  const errorKm = Math.abs(x[(x.length - 1) / 2]! - fix.km);
  return { inside, errorKm, crpsKm: crps(x, levels, fix.km), lineErrorKm };
}

/**
 * Whether each judged interval holds the train at some time of the fix's bracket. Both ends of an interval only ever move forward, so that its upper end at the
 * latest time and its lower end at the earliest decide. Without an interval the fix counts as outside.
 */
function insideAt(route: RouteJourney, { tLo, tHi, km }: LogFix): readonly boolean[] {
  const early = positionAt(route, tLo).quantilesKm;
  const late = tHi === tLo ? early : positionAt(route, tHi).quantilesKm;
  return JUDGED.map((level) => {
    const tail = Math.round((1 - level) * 500) / 1000;
    const low = early?.get(tail);
    const high = late?.get(Math.round((1 - tail) * 1000) / 1000);
    return low !== undefined && high !== undefined && low <= km && km <= high;
  });
}
