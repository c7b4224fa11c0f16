import type { ChainBoundary, Factor, StopModel } from './chain-model.ts';

/** How many boundaries at the start of two chains are the same, in all but their corridors. The exit is like no other boundary. */
export function countAlike(a: readonly ChainBoundary[], b: readonly ChainBoundary[]): number {
  const most = Math.min(a.length, b.length) - 1;
  let alike = 0;
  while (alike < most && isAlike(a[alike]!, b[alike]!)) alike++;
  return alike;
}

const isAlike = (a: ChainBoundary, b: ChainBoundary): boolean =>
  a.km === b.km &&
  a.change === b.change &&
  sameNumbers(a.shift, b.shift) &&
  sameNumbers(a.share, b.share) &&
  a.stops.length === b.stops.length &&
  a.stops.every((stop, manner) => sameStop(stop, b.stops[manner]!)) &&
  sameFactor(a.arrival, b.arrival) &&
  sameFactor(a.departure, b.departure) &&
  (a.memory === b.memory || JSON.stringify(a.memory) === JSON.stringify(b.memory));

const sameStop = (a: StopModel, b: StopModel): boolean =>
  a.chance === b.chance && a.minBins === b.minBins && sameNumbers(a.share, b.share) && sameNumbers(a.stay, b.stay);

const sameFactor = (a: Factor | null, b: Factor | null): boolean =>
  a === null || b === null ? a === b : sameNumbers(a.log, b.log);

function sameNumbers(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
