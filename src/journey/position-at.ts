import type { CaseTime } from '../time/types.ts';
import { levelIndex } from './level-index.ts';
import type { PassageTable, Position, RouteJourney } from './types.ts';

/** Probabilities at which positions are given. */
export const QUANTILES = [0.0005, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.9995] as const;

const BEFORE: Position = { status: 'before', quantilesKm: null };
const AFTER: Position = { status: 'after', quantilesKm: null };

/**
 * The position on one route at one moment, by binary search in its passage table. The chainage that is not passed with probability `p` is the one whose passage
 * time has `t` as its `1 - p` quantile: so each quantile runs along one level of the table, never backwards and never faster than a train.
 * Without a chain nothing is known, and the status is `before`.
 */
export function positionAt({ chain }: Pick<RouteJourney, 'chain'>, t: CaseTime): Position {
  if (chain === null || t < chain.span.start) return BEFORE;
  if (t >= chain.span.end) return AFTER;
  const { passages } = chain;
  const quantilesKm = new Map<number, number>();
  for (const p of QUANTILES) quantilesKm.set(p, chainageAt(passages, levelIndex(passages, 1 - p), t));
  return { status: isStanding(passages, t) ? 'standing' : 'moving', quantilesKm };
}

/** Chainage that the journey along level `j` has reached at `t`, km. */
export function chainageAt(passages: PassageTable, j: number, t: CaseTime): number {
  const { km, arrival, departure, levels } = passages;
  const n = levels.length;
  const i = lastReached(passages, j, t);
  if (i < 0) return km[0]!;
  const leaves = departure[i * n + j]!;
  if (i === km.length - 1 || t < leaves) return km[i]!;
  const arrives = arrival[(i + 1) * n + j]!;
  return km[i]! + ((km[i + 1]! - km[i]!) * (t - leaves)) / (arrives - leaves);
}

/** Last boundary that the journey along level `j` has reached at `t`; -1 where it has reached none. */
function lastReached({ km, arrival, levels }: PassageTable, j: number, t: CaseTime): number {
  const n = levels.length;
  let low = -1;
  let high = km.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (arrival[middle * n + j]! <= t) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether the train stands at one boundary likelier than not. It can only be the median's. Gone beyond the last is not standing. */
function isStanding(passages: PassageTable, t: CaseTime): boolean {
  const j = (passages.levels.length - 1) / 2;
  const reached = lastReached(passages, j, t);
  if (reached < 0) return true;
  const last = passages.km.length - 1;
  const beyond = probabilityBefore(passages.departure, passages.levels, last, t);
  return [reached, reached + 1].some(
    (i) => i <= last && standingMass(passages, i, t) - (i === last ? beyond : 0) >= 0.5,
  );
}

/**
 * Probability that the train stands at boundary `i`. At the first it stands until it leaves; at the last, from when it comes, because nothing is
 * known of it beyond. */
export function standingMass(passages: PassageTable, i: number, t: CaseTime): number {
  const come = i === 0 ? 1 : probabilityBefore(passages.arrival, passages.levels, i, t);
  const gone = i === passages.km.length - 1 ? 0 : probabilityBefore(passages.departure, passages.levels, i, t);
  return Math.max(0, come - gone);
}

/** Probability that a passage time of boundary `i` lies before `t`, linear between the levels, 0 and 1 beyond the outer ones. */
export function probabilityBefore(times: Float32Array, levels: Float64Array, i: number, t: CaseTime): number {
  const n = levels.length;
  const at = i * n;
  if (t < times[at]!) return 0;
  if (t >= times[at + n - 1]!) return 1;
  let low = 0;
  let high = n - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (times[at + middle]! <= t) low = middle;
    else high = middle;
  }
  const from = times[at + low]!;
  const to = times[at + high]!;
  const share = to > from ? (t - from) / (to - from) : 1;
  return levels[low]! + (levels[high]! - levels[low]!) * share;
}
