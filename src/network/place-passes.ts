import type { Place } from '../case/types.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { clipToRing } from './clip-to-ring.ts';
import { joinPasses, widenPass } from './join-passes.ts';
import { nearestOnTrack } from './nearest-on-track.ts';
import { passesWithin } from './passes-within.ts';
import { type PlaceReach, placeReach } from './place-reach.ts';
import { ringDistance } from './ring-distance.ts';
import type { LonLat, Pass, PlaceIssue, RailNetwork, Route } from './types.ts';

/** Where a place other than a stretch lies on a route, with the nearest point of each pass. */
export interface PlacePasses {
  readonly passes: readonly Pass[];
  readonly offRailKm: number;
  readonly widened: boolean;
}

/** A spot on the rails is still on them after rounding: a millimetre. */
const ROUNDING_KM = 1e-6;

export function placePasses(route: Route, network: RailNetwork, place: Place): Result<PlacePasses, PlaceIssue> {
  const { shape } = place;
  if (shape.type === 'area') {
    const inside = clipToRing(route, shape.ring);
    if (inside.length > 0) {
      const passes = inside.map((piece) => ({ ...piece, km: (piece.fromKm + piece.toKm) / 2, distanceKm: 0 }));
      return ok({ passes, offRailKm: 0, widened: false });
    }
  }
  if (shape.type === 'station') {
    const calls = route.stations.filter((call) => call.station === shape.station);
    if (calls.length > 0) {
      const at = calls.map(({ km }) =>
        widenPass(route, { km, fromKm: km, toKm: km, distanceKm: 0 }, place.precisionKm),
      );
      return ok({ passes: joinPasses(at), offRailKm: 0, widened: false });
    }
  }
  const reach = placeReach(network, place);
  if (!reach.ok) return fail(reach.error);
  return ok(besideRoute(route, place, reach.value));
}

/** A place that the route does not run over by name or shape: what comes within its radius, as the crow flies and along the rails. */
function besideRoute(route: Route, { shape }: Place, reach: PlaceReach): PlacePasses {
  const { at, radiusKm, widened } = reach;
  if (at === null) {
    const offRailKm = shape.type === 'area' ? ringDistance(route, shape.ring as readonly LonLat[]).distanceKm : 0;
    return { passes: [], offRailKm, widened };
  }
  const near = passesWithin(route, at, radiusKm + ROUNDING_KM, route.reversals);
  const passes = joinPasses(near.map((pass) => widenPass(route, pass, radiusKm)));
  const offRailKm =
    passes.length > 0 ? Math.min(...passes.map((pass) => pass.distanceKm)) : nearestOnTrack(route, at)!.distanceKm;
  return { passes, offRailKm, widened };
}
