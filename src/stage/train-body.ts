import { TRAIN } from '../look/marks.ts';
import { sliceRoute } from '../network/slice-route.ts';
import type { LonLat, Route } from '../network/types.ts';
import type { Scene } from '../scene/types.ts';
import type { CaseTime } from '../time/types.ts';
import { metresPerPixel } from './mercator.ts';

/** A train along its track. */
export interface TrainBody {
  readonly line: readonly LonLat[];
  /** The same with the rim before and behind it. */
  readonly rim: readonly LonLat[];
}

/**
 * The track that the train takes up, half of its length on either side of the median: only where that is longer than the mark would be, and where the track is
 * known better than the train is long. Else null: drawn at its length there it would say more than anybody knows.
 * @param lengthAt of the train, km, by what is known at a time; null where nobody says
 */
export function trainBody(
  { train, asOf }: Scene,
  routes: readonly Route[],
  zoom: number,
  lengthAt: (asOf: CaseTime) => number | null,
): TrainBody | null {
  const route = routes.find(({ id }) => id === train?.routeId);
  if (train === null || route === undefined) return null;
  const lengthKm = lengthAt(asOf);
  if (lengthKm === null) return null;
  const lengthPx = (1000 * lengthKm) / metresPerPixel(train.at[1], zoom);
  if (lengthPx < 2 * (TRAIN.radius + TRAIN.rim)) return null;
  const [fromKm, toKm] = [Math.max(0, train.km - lengthKm / 2), Math.min(route.lengthKm, train.km + lengthKm / 2)];
  const under = route.legs.filter((leg) => leg.fromKm < toKm && leg.toKm > fromKm);
  const isKnown = under.every(({ accuracyM, approximate }) => !approximate && accuracyM < 1000 * lengthKm);
  const rimKm = (TRAIN.rim * lengthKm) / lengthPx;
  return isKnown
    ? { line: sliceRoute(route, fromKm, toKm), rim: sliceRoute(route, fromKm - rimKm, toKm + rimKm) }
    : null;
}
