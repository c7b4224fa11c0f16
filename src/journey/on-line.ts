import { believe } from './believe.ts';
import type { JourneyPrior } from './prior.ts';
import { underLimit } from './under-limit.ts';

/** Line speeds change faster than networks are drawn, and are given for one kind of train. */
const CREDENCE = 0.9;

/**
 * Shares of the running speeds on a line whose speed is known: those above it shrink and those near it grow, because a train runs at what the line allows
 * rather than far below it.
 * @param lineKmh null where it is not known: the shares stay
 */
export const onLine = (speeds: JourneyPrior['speeds'], lineKmh: number | null): JourneyPrior['speeds'] =>
  lineKmh === null
    ? speeds
    : believe(speeds, [{ credence: CREDENCE, likelihood: (kmh) => kmh * underLimit(kmh, lineKmh) }]);
