import type { CaseTime } from '../time/types.ts';
import type { Mark } from './types.ts';

/** Ascending by time; marks of one moment keep their order. `reduce` and `transition` need marks so ordered. */
export const inOrder = (marks: readonly Mark[]): readonly Mark[] => [...marks].sort((a, b) => a.t - b.t);

/** Index of the first mark at or after `t`. */
const firstFrom = (marks: readonly Mark[], t: CaseTime): number => {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle] as Mark).t < t) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Index of the first mark after `t`. */
const firstAfter = (marks: readonly Mark[], t: CaseTime): number => {
  let index = firstFrom(marks, t);
  while (index < marks.length && (marks[index] as Mark).t === t) index += 1;
  return index;
};

/**
 * Marks met on the way from `from` to `to`, in the order of meeting. The start of the way is not on it and its end is
 * (forward `(from, to]`, backward `[to, from)`), so a way cut into frames meets each mark exactly once.
 */
export const marksMet = (marks: readonly Mark[], from: CaseTime, to: CaseTime): readonly Mark[] =>
  to >= from
    ? marks.slice(firstAfter(marks, from), firstAfter(marks, to))
    : marks.slice(firstFrom(marks, to), firstFrom(marks, from)).reverse();

/** Marks of exactly this moment. */
export const marksAt = (marks: readonly Mark[], t: CaseTime): readonly Mark[] =>
  marks.slice(firstFrom(marks, t), firstAfter(marks, t));

/** Time of the nearest mark more than `margin` seconds away in that direction, if there is one. */
export const neighbourTime = (
  marks: readonly Mark[],
  t: CaseTime,
  direction: 1 | -1,
  margin: number,
): CaseTime | undefined =>
  direction === 1 ? marks[firstAfter(marks, t + margin)]?.t : marks[firstFrom(marks, t - margin) - 1]?.t;
