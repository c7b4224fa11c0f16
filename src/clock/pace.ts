import type { CaseTime, Span } from '../time/types.ts';
import type { Mark } from './types.ts';

/**
 * How long a playback lingers where: seconds of playing for a second of the event, at the moments where that begins to rise or fall, and linear
 * between them. Plain data, made once a timeline; `play-time.ts` reads it.
 */
export interface Pace {
  /** Rising, from the start of the span to its end. */
  readonly t: Float64Array;
  /** Seconds of playing a second, at each moment; above 0. */
  readonly linger: Float64Array;
  /** Seconds of playing from the start to each moment. */
  readonly played: Float64Array;
}

/** The whole of a case plays in so many seconds, however long it was and however much is told of it. */
export const WHOLE_S = 60;

/** Share of them that goes to the time itself, evenly; the rest goes to the reports, alike to each. */
const EVEN_SHARE = 0.3;

/** No report holds the playback up for less than this around it, s: all that is told of one minute would stop it there. */
const LEAST_WINDOW_S = 1800;

/**
 * The pace of a case: its reports are given equal parts of the playing time, each spread over the window in which it may have happened and most at its
 * mark. So a minute that somebody knows of is slow, a day of which somebody said "Monday" a little slower than one of which nobody spoke, and
 * the speed rises and falls without a jump.
 */
export function createPace(span: Span, marks: readonly Mark[]): Pace {
  const length = span.end - span.start;
  if (length <= 0) return { t: Float64Array.of(span.start), linger: Float64Array.of(1), played: Float64Array.of(0) };
  const bends = marks.flatMap(bendsOf);
  const t = momentsOf(span, bends);
  const part = (1 - EVEN_SHARE) / Math.max(1, marks.length);
  const even = (marks.length === 0 ? 1 : EVEN_SHARE) / length;
  const linger = lingerAt(t, bends).map((each) => even + part * each);
  return wholeIn(WHOLE_S, t, linger);
}

/** A moment at which the slope of the linger changes. */
interface Bend {
  readonly t: CaseTime;
  readonly by: number;
}

/** A triangle of area 1 over the window, with its top at the mark. */
function bendsOf({ t, window }: Mark): readonly Bend[] {
  const from = Math.min(window.start, t - LEAST_WINDOW_S / 2);
  const to = Math.max(window.end, t + LEAST_WINDOW_S / 2);
  const height = 2 / (to - from);
  const rise = height / (t - from);
  const fall = height / (to - t);
  return [
    { t: from, by: rise },
    { t, by: -rise - fall },
    { t: to, by: fall },
  ];
}

const momentsOf = ({ start, end }: Span, bends: readonly Bend[]): Float64Array =>
  Float64Array.from(
    [...new Set([start, ...bends.map(({ t }) => t).filter((t) => t > start && t < end), end])].toSorted(
      (a, b) => a - b,
    ),
  );

/** The sum of all triangles at rising moments. */
function lingerAt(moments: Float64Array, bends: readonly Bend[]): Float64Array {
  const ordered = bends.toSorted((a, b) => a.t - b.t);
  let next = 0;
  let at = ordered[0]?.t ?? 0;
  let slope = 0;
  let value = 0;
  return moments.map((t) => {
    for (let bend = ordered[next]; bend !== undefined && bend.t <= t; bend = ordered[next]) {
      value += slope * (bend.t - at);
      at = bend.t;
      slope += bend.by;
      next += 1;
    }
    // Thousands of slopes that should cancel leave something below 0.
    return Math.max(0, value + slope * (t - at));
  });
}

function wholeIn(wholeS: number, t: Float64Array, linger: Float64Array): Pace {
  const played = new Float64Array(t.length);
  for (let i = 1; i < t.length; i++) {
    played[i] = played[i - 1]! + ((linger[i - 1]! + linger[i]!) / 2) * (t[i]! - t[i - 1]!);
  }
  const scale = wholeS / played.at(-1)!;
  return { t, linger: linger.map((each) => each * scale), played: played.map((each) => each * scale) };
}
