import type { TinyReport } from './enumerate-journeys.ts';

/** A doubtful sighting on the tiny line, at kilometre 1 in bins 3 and 4. */
export const createTiny = (over: Partial<TinyReport>): TinyReport => ({
  id: 'a',
  kind: 'seen',
  passes: [{ fromKm: 1, toKm: 1 }],
  from: 3,
  to: 5,
  q: 0.8,
  rho: 0.3,
  ...over,
});
