import type { Place } from '../case/types.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { clipToRing } from './clip-to-ring.ts';
import { offNetwork, unknownStation } from './place-trouble.ts';
import { ringDistance } from './ring-distance.ts';
import { MAX_OFF_RAIL_KM, snapToNetwork } from './snap-to-network.ts';
import { stationPositions } from './station-positions.ts';
import type { LonLat, PlaceIssue, RailNetwork } from './types.ts';

/** How a place lies to the rails of the whole network, whichever route runs over them. */
export interface PlaceReach {
  /** Its point, or the point of an area nearest to rail; null where it lies on rail by name or all over it. */
  readonly at: LonLat | null;
  /** How far round `at` it counts, km: its precision, or more where it has to be widened to reach rail. */
  readonly radiusKm: number;
  readonly distanceKm: number;
  readonly widened: boolean;
}

/** @returns an issue for a station that the network does not know, and for a place farther than 30 km from every rail. */
export function placeReach(network: RailNetwork, place: Place): Result<PlaceReach, PlaceIssue> {
  const { shape } = place;
  switch (shape.type) {
    case 'point':
      return reachFrom(network, place, [shape.lon, shape.lat]);
    case 'station': {
      const station = network.stations.get(shape.station);
      if (!station) return fail({ ...unknownStation(network, place.id, shape.station), ...error(place, null) });
      if (stationPositions(network, station.id).length === 0) return reachFrom(network, place, station.at);
      return ok({ at: station.at, radiusKm: place.precisionKm, distanceKm: 0, widened: false });
    }
    case 'area':
      return areaReach(network, place, shape.ring);
    case 'stretch':
      return ok({ at: null, radiusKm: 0, distanceKm: 0, widened: false });
  }
}

function reachFrom(network: RailNetwork, place: Place, at: LonLat): Result<PlaceReach, PlaceIssue> {
  const distanceKm = snapToNetwork(network, at)?.distanceKm ?? Number.POSITIVE_INFINITY;
  if (distanceKm > MAX_OFF_RAIL_KM) {
    return fail({ ...offNetwork(network, place.id, distanceKm), ...error(place, distanceKm) });
  }
  const widened = distanceKm > place.precisionKm;
  return ok({ at, radiusKm: Math.max(distanceKm, place.precisionKm), distanceKm, widened });
}

function areaReach(network: RailNetwork, place: Place, ring: readonly LonLat[]): Result<PlaceReach, PlaceIssue> {
  const legs = [...network.legs.values()];
  if (legs.some((leg) => clipToRing(leg.track, ring).length > 0)) {
    return ok({ at: null, radiusKm: 0, distanceKm: 0, widened: false });
  }
  const nearest = legs
    .map((leg) => ringDistance(leg.track, ring))
    .reduce((a, b) => (b.distanceKm < a.distanceKm ? b : a), { at: ring[0]!, distanceKm: Number.POSITIVE_INFINITY });
  return reachFrom(network, place, nearest.at);
}

const error = (place: Place, distanceKm: number | null) =>
  ({ severity: 'error', place: place.id, distanceKm }) as const;
