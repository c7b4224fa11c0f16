import { nearestBoundary } from '../../journey/boundaries.ts';
import { probabilityBefore } from '../../journey/position-at.ts';
import type { Chain } from '../../journey/types.ts';
import type { Span } from '../../time/types.ts';

/** Probability that the train was at chainage `km` at some moment of the window: come before it ends, and not gone before it begins. 0 off the chain. */
export const chanceThere = ({ passages }: Chain, km: number, window: Span): number => {
  const { km: boundaries, arrival, departure, levels } = passages;
  const last = boundaries.length - 1;
  if (last < 0 || km < boundaries[0]! || km > boundaries[last]!) return 0;
  const near = nearestBoundary(boundaries, km);
  const come = probabilityBefore(arrival, levels, near, window.end);
  const gone = probabilityBefore(departure, levels, near, window.start);
  return Math.min(1, Math.max(0, come - gone));
};
