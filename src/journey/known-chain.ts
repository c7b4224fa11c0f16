import type { ChainageInterval } from '../network/types.ts';
import type { Span } from '../time/types.ts';
import type { Witness } from './witness.ts';

/** A probably true report where it bears on a route. */
export interface Bearing {
  readonly witness: Witness;
  readonly passes: readonly ChainageInterval[];
}

/** The stretch and the time within which something is known of the train on a route. */
export interface KnownChain {
  readonly fromKm: number;
  readonly toKm: number;
  readonly span: Span;
  readonly firstReport: string;
  readonly lastReport: string;
}

/**
 * From the lowest to the highest chainage that a report bears on. It begins with the earliest time of the reports at the lowest, and ends with the
 * latest time of those at the highest. Null where there is none, or where these times leave no span.
 * @param slackKm chainages closer than this count as one
 */
export function knownChain(bearings: readonly Bearing[], slackKm: number): KnownChain | null {
  const placed = bearings.flatMap(({ witness, passes }) => passes.map((pass) => ({ witness, pass })));
  if (placed.length === 0) return null;
  const fromKm = placed.reduce((km, { pass }) => Math.min(km, pass.fromKm), Number.POSITIVE_INFINITY);
  const toKm = placed.reduce((km, { pass }) => Math.max(km, pass.toKm), 0);
  const atStart = placed.filter(({ pass }) => pass.fromKm <= fromKm + slackKm).map(({ witness }) => witness);
  const atEnd = placed.filter(({ pass }) => pass.toKm >= toKm - slackKm).map(({ witness }) => witness);
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
