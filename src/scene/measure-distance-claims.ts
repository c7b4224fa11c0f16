import { compareIds } from '../case/compare-ids.ts';
import type { DistanceClaim, Place } from '../case/types.ts';
import { type CompassPoint, compassPoint } from '../network/compass-point.ts';
import { greatCircleKm, initialBearing } from '../network/great-circle.ts';
import { railKm } from '../network/rail-km.ts';
import type { LonLat } from '../network/types.ts';
import type { SceneContext } from './context.ts';
import { placePoint } from './place-point.ts';

/** What somebody said about a distance, beside what is measured. */
export interface MeasuredDistance {
  readonly claim: DistanceClaim;
  readonly from: LonLat;
  readonly to: LonLat;
  /** Great circle, km. */
  readonly straightKm: number;
  /** Direction in which the great circle leaves `from`, degrees clockwise from north. */
  readonly bearing: number;
  readonly compass: CompassPoint;
  /** By each thinkable route that comes by both places, shortest first. May be empty. */
  readonly byRail: readonly { readonly routeId: string; readonly km: number }[];
}

/** Measures every distance claim of the case. Claims between places that cannot be put on the map are left out. */
export function measureDistanceClaims(context: SceneContext): readonly MeasuredDistance[] {
  return context.case.distances.flatMap((claim) => {
    const start = context.case.places.get(claim.from);
    const end = context.case.places.get(claim.to);
    const from = start === undefined ? null : pointOf(context, start);
    const to = end === undefined ? null : pointOf(context, end);
    if (from === null || to === null) return [];
    const bearing = initialBearing(from, to);
    const byRail = context.ranked
      .flatMap(({ route }) => {
        const km = railKm(route, context.network, start!, end!);
        return km === null ? [] : [{ routeId: route.id, km }];
      })
      .toSorted((a, b) => a.km - b.km || compareIds(a.routeId, b.routeId));
    return [{ claim, from, to, straightKm: greatCircleKm(from, to), bearing, compass: eighth(bearing), byRail }];
  });
}

const pointOf = ({ case: { places }, network }: SceneContext, place: Place): LonLat | null =>
  placePoint(places, network, place, null, [])?.at ?? null;

/** Claims speak of eight directions; a finer one beside them would look like a correction. */
const eighth = (bearing: number): CompassPoint => compassPoint(Math.round(bearing / 45) * 45);
