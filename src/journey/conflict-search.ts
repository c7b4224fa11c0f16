import type { Bearer } from './needed-speed.ts';

/*
 * On one route a report that "the train was not yet gone from x at t" and one that "it was at y by u" exclude each other where y is not behind x and the
 * fastest train from (x, t) comes to y only after u. In coordinates that move with that train this is a comparison of two numbers. Boxes
 * round groups of reports tell of most pairs of groups at once that none of their pairs can conflict.
 */

/** Of one report or of a group: what the comparisons need, for the first and for the last pass. Times less the time that the fastest train takes from chainage 0. */
interface Extent {
  /** Least chainage, and latest time, at which the train is not yet gone. */
  readonly goneKm: readonly [number, number];
  readonly goneAt: readonly [number, number];
  /** Greatest chainage, and earliest time, before which it has come. */
  readonly comeKm: readonly [number, number];
  readonly comeAt: readonly [number, number];
}

interface Group {
  readonly extent: Extent;
  readonly members: readonly Member[];
  /** Empty in the smallest groups. */
  readonly halves: readonly Group[];
}

interface Member {
  readonly index: number;
  readonly negative: boolean;
  readonly extent: Extent;
}

type Pass = 0 | 1;

/** Groups of this many are not divided further: looking at their pairs costs as much as looking at the boxes. */
const SMALLEST = 12;
/** Rounding in the moving coordinates, seconds: pairs this close are left for the exact test. */
const ROUNDING_S = 1e-3;

/**
 * Calls `visit` with every pair of reports that may exclude each other on a route, and with few that do not: in time that grows with the pairs found, not
 * with all pairs. Reports that are not on the route take no part. Each pair is visited at most once, in an order that depends only on the reports.
 */
export function searchConflicts(
  bearers: readonly Bearer[],
  route: number,
  fastestKmh: number,
  visit: (a: number, b: number) => void,
): void {
  const members = bearers.flatMap((bearer, index): readonly Member[] => {
    if (bearer.on[route]!.length === 0) return [];
    return [{ index, negative: bearer.claim.negative, extent: extentOf(bearer, route, fastestKmh / 3600) }];
  });
  const positive = groupOf(members.filter(({ negative }) => !negative));
  const negative = groupOf(members.filter((member) => member.negative));
  if (positive === null) return;
  within(positive, visit);
  if (negative !== null) between(positive, negative, leavesTimeBeside, visit);
}

function extentOf({ claim, window, on }: Bearer, route: number, kmPerS: number): Extent {
  const passes = on[route]!;
  const first = passes[0]!;
  const last = passes[passes.length - 1]!;
  const moving = (at: number, km: number) => at - km / kmPerS;
  if (claim.negative) {
    // Turned round: it was not yet come when the window closed, or gone when it opened.
    const goneAt = moving(window.end, first.fromKm);
    const comeAt = moving(window.start, last.toKm);
    return {
      goneKm: [first.fromKm, first.fromKm],
      goneAt: [goneAt, goneAt],
      comeKm: [last.toKm, last.toKm],
      comeAt: [comeAt, comeAt],
    };
  }
  const never = Number.NEGATIVE_INFINITY;
  return {
    goneKm: [first.toKm, last.toKm],
    goneAt: claim.far === null ? [never, never] : [moving(window.start, first.toKm), moving(window.start, last.toKm)],
    comeKm: [first.fromKm, last.fromKm],
    comeAt: [moving(window.end, first.fromKm), moving(window.end, last.fromKm)],
  };
}

/** Halves the members in turn by time and by chainage. */
function groupOf(members: readonly Member[], byTime = true): Group | null {
  if (members.length === 0) return null;
  const extent = members.map((member) => member.extent).reduce(around);
  if (members.length <= SMALLEST) return { extent, members, halves: [] };
  const key = ({ extent: { comeAt, comeKm } }: Member) => (byTime ? comeAt[0] : comeKm[0]);
  const sorted = members.toSorted((a, b) => key(a) - key(b) || a.index - b.index);
  const middle = sorted.length >> 1;
  const halves = [groupOf(sorted.slice(0, middle), !byTime)!, groupOf(sorted.slice(middle), !byTime)!];
  return { extent, members, halves };
}

function around(a: Extent, b: Extent): Extent {
  const each = (
    of: (x: number, y: number) => number,
    [p, q]: readonly [number, number],
    [r, s]: readonly [number, number],
  ) => [of(p, r), of(q, s)] as const;
  return {
    goneKm: each(Math.min, a.goneKm, b.goneKm),
    goneAt: each(Math.max, a.goneAt, b.goneAt),
    comeKm: each(Math.max, a.comeKm, b.comeKm),
    comeAt: each(Math.min, a.comeAt, b.comeAt),
  };
}

type Harmless = (a: Extent, b: Extent) => boolean;

function within(group: Group, visit: (a: number, b: number) => void): void {
  const { members, halves } = group;
  if (isHarmless(group.extent, group.extent)) return;
  if (halves.length === 0) {
    members.forEach((a, i) => {
      for (const b of members.slice(i + 1)) if (!isHarmless(a.extent, b.extent)) visit(a.index, b.index);
    });
    return;
  }
  for (const half of halves) within(half, visit);
  between(halves[0]!, halves[1]!, isHarmless, visit);
}

function between(a: Group, b: Group, harmless: Harmless, visit: (a: number, b: number) => void): void {
  if (harmless(a.extent, b.extent)) return;
  if (a.halves.length === 0 && b.halves.length === 0) {
    for (const one of a.members) {
      for (const other of b.members) if (!harmless(one.extent, other.extent)) visit(one.index, other.index);
    }
    return;
  }
  const divideFirst = b.halves.length === 0 || a.members.length > b.members.length;
  if (divideFirst && a.halves.length > 0) for (const half of a.halves) between(half, b, harmless, visit);
  else for (const half of b.halves) between(a, half, harmless, visit);
}

/** At no pass of `a` and no pass of `b` is the fastest train too slow from one to the other: some pair of passes leaves time. */
function isHarmless(a: Extent, b: Extent): boolean {
  return leavesTime(a, 0, b, 0) || leavesTime(a, 1, b, 1) || leavesTime(a, 0, b, 1) || leavesTime(a, 1, b, 0);
}

const leavesTime = (a: Extent, i: Pass, b: Extent, j: Pass): boolean => !tooLate(a, i, b, j) && !tooLate(b, j, a, i);

/** "Not there" leaves time where the train may come after it or go before it. */
const leavesTimeBeside = (there: Extent, none: Extent): boolean =>
  !tooLate(there, 0, none, 0) ||
  !tooLate(none, 0, there, 0) ||
  !tooLate(there, 1, none, 0) ||
  !tooLate(none, 0, there, 1);

/** Whether from some spot of `a`, left no earlier than it says, the fastest train may come too late to some spot of `b`. */
const tooLate = (a: Extent, i: Pass, b: Extent, j: Pass): boolean =>
  a.goneKm[i] <= b.comeKm[j] && a.goneAt[i] >= b.comeAt[j] - ROUNDING_S;
