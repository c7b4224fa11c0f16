import { createPace } from '../../../src/clock/pace.ts';
import type { Mark, Speed, Transport } from '../../../src/clock/types.ts';

/** Ten event seconds a second, always. */
export const TEN: Speed = { paced: false, rate: 10 };

/** Paused at the start of 0..1000 s, ten seconds a second; the pace is that of a span without reports. */
export const createTransport = (overrides: Partial<Transport> = {}): Transport => {
  const span = overrides.span ?? { start: 0, end: 1000 };
  return { t: 0, playing: false, ...TEN, loop: false, span, pace: createPace(span, []), ...overrides };
};

/** Marks named after their moments: `createMarks(100, 250)` are `r100` and `r250`. */
export const createMarks = (...moments: readonly number[]): readonly Mark[] =>
  moments.map((t) => ({ id: `r${t}`, t, window: { start: t, end: t } }));
