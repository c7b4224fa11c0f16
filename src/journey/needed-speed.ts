import type { ChainageInterval } from '../network/types.ts';
import type { Span } from '../time/types.ts';
import type { Claim } from './witness.ts';

/** A report with all the ways in which it can hold: by route, by pass, passes ascending. */
export interface Bearer {
  readonly claim: Claim;
  readonly window: Span;
  readonly on: readonly (readonly ChainageInterval[])[];
}

/**
 * The least speed, km/h, over routes and passes, at which both reports can hold; only a faster one will do, because windows are half-open. 0 where the train may even
 * stand, infinite where no speed would do, null where no route serves both.
 */
export function neededSpeed(a: Bearer, b: Bearer): number | null {
  if (a.claim.negative && b.claim.negative) return 0;
  if (a.claim.negative) return speedBeside(a, b);
  if (b.claim.negative) return speedBeside(b, a);
  let least: number | null = null;
  for (let route = 0; route < a.on.length; route++) {
    for (const p of a.on[route]!) {
      for (const q of b.on[route]!) {
        const needed = Math.max(speedFrom(a, p, b, q), speedFrom(b, q, a, p));
        least = least === null ? needed : Math.min(least, needed);
      }
    }
  }
  return least;
}

/** The speed from "not yet gone from the far end of `p`" to "already at the near end of `q`". */
function speedFrom(a: Bearer, p: ChainageInterval, b: Bearer, q: ChainageInterval): number {
  const from = a.claim.far;
  if (from === null) return 0;
  if (q.fromKm === p.toKm && from === 'departure' && b.claim.near === 'arrival') return 0;
  return speedOver(p.toKm, a.window.start, q.fromKm, b.window.end);
}

/** The speed of a train that is at `fromKm` no earlier than `start` and at `toKm` before `end`. A place behind it was passed before. */
function speedOver(fromKm: number, start: number, toKm: number, end: number): number {
  if (toKm < fromKm) return 0;
  const seconds = end - start;
  return seconds > 0 ? ((toKm - fromKm) * 3600) / seconds : Number.POSITIVE_INFINITY;
}

/** For "there" beside "not there". A route that does not come where the train is not leaves all freedom. */
function speedBeside(none: Bearer, there: Bearer): number {
  let least = Number.POSITIVE_INFINITY;
  there.on.forEach((passes, route) => {
    for (const pass of passes) least = Math.min(least, speedOutside(none, none.on[route]!, there, pass));
  });
  return least;
}

/** The train may have been at the first `gone` passes before the window of "not there" and come to the others only after it. */
function speedOutside(
  { window }: Bearer,
  passes: readonly ChainageInterval[],
  there: Bearer,
  at: ChainageInterval,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (let gone = 0; gone <= passes.length; gone++) {
    const before = passes[gone - 1];
    const after = passes[gone];
    const leaves =
      before === undefined || there.claim.far === null
        ? 0
        : speedOver(at.toKm, there.window.start, before.toKm, window.start);
    const comes = after === undefined ? 0 : speedOver(after.fromKm, window.end, at.fromKm, there.window.end);
    least = Math.min(least, Math.max(leaves, comes));
  }
  return least;
}
