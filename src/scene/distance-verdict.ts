import type { DistanceClaim } from '../case/types.ts';
import type { MeasuredDistance } from './measure-distance-claims.ts';

/** A figure rounded to two digits, as most are, can be off by this much of what it was rounded from. */
const CLOSE_SHARE = 0.05;

/** What measuring makes of a claimed distance. `railKm` is the length along the route whose figure decided; null where no thinkable route joins the places. */
export interface DistanceVerdict {
  /** What it is close to; else whether it is less than the straight line, between that and the rails, or more than either. */
  readonly is: 'straight' | 'rail' | 'both' | 'short' | 'between' | 'long';
  /** It is close to one of the two, and said to be the other. */
  readonly misnamed: boolean;
  readonly railKm: number | null;
}

/** Judges a claimed distance: it is close to what is measured where it differs from that by at most a twentieth. Of several routes the shortest that it is close to counts. */
export function distanceVerdict({
  claim: { km, measure },
  straightKm,
  byRail,
}: Pick<MeasuredDistance, 'straightKm' | 'byRail'> & {
  readonly claim: Pick<DistanceClaim, 'km' | 'measure'>;
}): DistanceVerdict {
  const isClose = (measured: number): boolean => Math.abs(km - measured) <= CLOSE_SHARE * measured;
  const rails = byRail.map((each) => each.km);
  const close = rails.find(isClose);
  const [shortest = null] = rails;
  const straight = isClose(straightKm);
  if (close !== undefined) {
    return straight
      ? { is: 'both', misnamed: false, railKm: close }
      : { is: 'rail', misnamed: measure === 'straight-line', railKm: close };
  }
  if (straight) return { is: 'straight', misnamed: measure === 'rail', railKm: shortest };
  if (km < straightKm) return { is: 'short', misnamed: false, railKm: shortest };
  const longer = rails.find((each) => each > km);
  return longer === undefined
    ? { is: 'long', misnamed: false, railKm: shortest }
    : { is: 'between', misnamed: false, railKm: longer };
}
