import type { Mark, Transport } from '../../../src/clock/types.ts';

/** Paused at the start of 0..1000 s, ten seconds a second. */
export const createTransport = (overrides: Partial<Transport> = {}): Transport => ({
  t: 0,
  playing: false,
  rate: 10,
  loop: false,
  span: { start: 0, end: 1000 },
  ...overrides,
});

/** Marks named after their moments: `createMarks(100, 250)` are `r100` and `r250`. */
export const createMarks = (...moments: readonly number[]): readonly Mark[] => moments.map((t) => ({ id: `r${t}`, t }));
