import type { ChainageInterval } from '../network/types.ts';
import type { KnownChain } from './types.ts';
import type { Witness } from './witness.ts';

/** A probably true report where it bears on a route. */
export interface Bearing {
  readonly witness: Witness;
  readonly passes: readonly ChainageInterval[];
}

/**
 * From the lowest to the highest chainage that a report bears on. It begins with the earliest time of the reports at the lowest, and ends with the latest time of
 * those at the highest. A stretch is at the highest chainage where it reaches the report that is farthest on; and a vague report whose window holds the window
 * of a precise one there says nothing about when the train was last seen ("on Tuesday" beside "on Tuesday at 13:10"). Null where nothing is left.
 * @param slackKm chainages closer than this count as one
 */
export function knownChain(bearings: readonly Bearing[], slackKm: number): KnownChain | null {
  const placed = bearings.flatMap(({ witness, passes }) => passes.map((pass) => ({ witness, pass })));
  if (placed.length === 0) return null;
  const fromKm = placed.reduce((km, { pass }) => Math.min(km, pass.fromKm), Number.POSITIVE_INFINITY);
  const toKm = placed.reduce((km, { pass }) => Math.max(km, pass.toKm), 0);
  const nearest = placed.reduce((km, { pass }) => Math.min(km, pass.toKm), Number.POSITIVE_INFINITY);
  const farthest = placed.reduce((km, { pass }) => Math.max(km, pass.fromKm), 0);
  const atStart = precise(placed.filter(({ pass }) => pass.fromKm <= nearest + slackKm).map(({ witness }) => witness));
  const atEnd = precise(placed.filter(({ pass }) => pass.toKm >= farthest - slackKm).map(({ witness }) => witness));
  const first = atStart.reduce((a, b) => (b.window.start < a.window.start ? b : a));
  const last = atEnd.reduce((a, b) => (b.window.end > a.window.end ? b : a));
  if (last.window.end <= first.window.start) return null;
  return {
    fromKm,
    toKm,
    span: { start: first.window.start, end: last.window.end },
    firstReport: first.report.id,
    lastReport: last.report.id,
  };
}

/** Those whose window does not hold another's, which is shorter. */
function precise(witnesses: readonly Witness[]): readonly Witness[] {
  // From the latest start on, and of one start the earliest end first: what a window can hold comes before it.
  const sorted = witnesses.toSorted((a, b) => b.window.start - a.window.start || a.window.end - b.window.end);
  const kept: Witness[] = [];
  let earliestEnd = Number.POSITIVE_INFINITY;
  let startOfThat = Number.NEGATIVE_INFINITY;
  for (const witness of sorted) {
    const { start, end } = witness.window;
    const sameAsThat = end === earliestEnd && start === startOfThat;
    if (end < earliestEnd || sameAsThat) kept.push(witness);
    if (end >= earliestEnd) continue;
    earliestEnd = end;
    startOfThat = start;
  }
  return kept;
}
