import { eventRateAt } from './play-time.ts';
import type { Transport } from './types.ts';

/** Event seconds that go by in a second of the wall clock at this moment, signed: 600 for ten minutes a second. */
export const rateNow = ({ paced, rate, pace, t }: Transport): number => (paced ? rate * eventRateAt(pace, t) : rate);
