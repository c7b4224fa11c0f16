import type { CaseTime } from '../time/types.ts';
import type { Pace } from './pace.ts';
import { playedAt, timeAtPlayed } from './play-time.ts';
import type { Transport } from './types.ts';

/** What a transport's rate is counted in: event seconds, or seconds of playing at the pace. */
export interface PlaybackAxis {
  /** Rises with the time. */
  readonly at: (t: CaseTime) => number;
  /** The moment that lies so many seconds of the axis after `t`; before it where they are negative. */
  readonly onward: (t: CaseTime, byS: number) => CaseTime;
}

const EVEN: PlaybackAxis = { at: (t) => t, onward: (t, byS) => t + byS };

const pacedAxis = (pace: Pace): PlaybackAxis => ({
  at: (t) => playedAt(pace, t),
  onward: (t, byS) => {
    // No time has no direction: -0 is not below 0.
    if (byS === 0) return t;
    const reached = timeAtPlayed(pace, playedAt(pace, t) + byS);
    // There and back rounds twice: a frame of next to no time must not turn the playback round.
    return byS < 0 ? Math.min(t, reached) : Math.max(t, reached);
  },
});

export const axisOf = ({ paced, pace }: Transport): PlaybackAxis => (paced ? pacedAxis(pace) : EVEN);
