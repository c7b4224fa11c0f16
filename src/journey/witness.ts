import type { Report } from '../case/types.ts';
import type { Span } from '../time/types.ts';

/** A report that is used: it speaks for itself and for its copies. */
export interface Witness {
  readonly report: Report;
  /** Widened by half the stamp's precision, clamped to publication. */
  readonly window: Span;
  /** Prior probability that it is true, from its grade. */
  readonly credence: number;
}

/** Which moment at a chainage a kind of report speaks of: the head's arrival there, or its departure. */
export type Moment = 'arrival' | 'departure';

/**
 * When a report holds, on a stretch `[near, far]` and in a window `[a, b)`: the train reached the near end before `b`, and was not yet gone
 * from the far end at `a`. With near = far these are the conditions for one chainage. `far` null: it need not be there any more.
 */
export interface Claim {
  readonly near: Moment;
  readonly far: Moment | null;
  /** `not-seen` holds where `seen` would not. */
  readonly negative: boolean;
}

/** Null for the kinds that claim nothing about where the train was. */
export function claimOf(kind: Report['kind']): Claim | null {
  switch (kind) {
    case 'seen':
      return { near: 'arrival', far: 'departure', negative: false };
    case 'arrived':
    case 'passed':
    case 'turned':
      return { near: 'arrival', far: 'arrival', negative: false };
    case 'departed':
      return { near: 'departure', far: 'departure', negative: false };
    case 'statement':
      return { near: 'arrival', far: null, negative: false };
    case 'not-seen':
      return { near: 'arrival', far: 'departure', negative: true };
    case 'expectation':
    case 'context':
      return null;
  }
}
