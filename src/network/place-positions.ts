import type { Place } from '../case/types.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { offNetwork, unknownStation } from './place-trouble.ts';
import { MAX_OFF_RAIL_KM, snapToNetwork } from './snap-to-network.ts';
import { stationPositions } from './station-positions.ts';
import type { LonLat, RailNetwork, RailPosition, RouteIssue } from './types.ts';

type Trouble = Pick<RouteIssue, 'code' | 'cause' | 'remedy'>;

/** Where on the rails a route that calls at a place has to come by. Stations are exact, points and stations beside the rails are snapped. */
export function placePositions(network: RailNetwork, place: Place): Result<readonly RailPosition[], Trouble> {
  const { shape } = place;
  if (shape.type === 'point') return snapped(network, place.id, [shape.lon, shape.lat]);
  if (shape.type !== 'station') {
    return fail({
      code: 'not-a-point',
      cause: `Place "${place.id}" is ${shape.type === 'area' ? 'an area' : 'a stretch'}, and a route is named by stations and points.`,
      remedy: 'Name a station or a point of it instead.',
    });
  }
  const positions = stationPositions(network, shape.station);
  if (positions.length > 0) return ok(positions);
  const station = network.stations.get(shape.station);
  if (station) return snapped(network, place.id, station.at);
  return fail(unknownStation(network, place.id, shape.station));
}

function snapped(network: RailNetwork, id: string, at: LonLat): Result<readonly RailPosition[], Trouble> {
  const spot = snapToNetwork(network, at);
  if (spot && spot.distanceKm <= MAX_OFF_RAIL_KM) return ok([spot]);
  return fail(offNetwork(network, id, spot?.distanceKm ?? Number.POSITIVE_INFINITY));
}
