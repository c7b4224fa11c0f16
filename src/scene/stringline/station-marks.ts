import type { Place } from '../../case/types.ts';
import type { RouteStation } from '../../network/types.ts';
import type { Anchor, SceneContext } from '../context.ts';
import type { RouteString, StationMark } from './types.ts';

/** What a place is named for; of two that stand too close together, the one with the lower number stays. Of two reported ones the one of higher rank. */
const ORDER = { end: 0, reported: 1, border: 2, junction: 3, ranked: 4 } as const;

/** Below the least rank there is, 5, by what counts less than a rank. */
const RANKS = 10;
const REPORTS = 100;

/** The rank of a reported spot that is no station. */
const SPOT_RANK = 2;

/**
 * The places that can be named beside the diagram, each route's own in running order: the ends, where reports saw the train, borders and
 * junctions, and the other stations by their rank.
 */
export const stationMarks = (context: SceneContext, strings: readonly RouteString[]): readonly StationMark[] =>
  strings.flatMap((string, rank) => marksOn(context, string, rank === 0 ? context.anchors : []));

function marksOn(
  context: SceneContext,
  { routeId, fromKm, lengthKm }: RouteString,
  anchors: readonly Anchor[],
): readonly StationMark[] {
  const { stations } = context.ranked.find((each) => each.route.id === routeId)!.route;
  const placeOf = placesByStation(context.case.places.values());
  const told = tellings(context);
  const reported = (placeId: string | null, rank: number): number =>
    ORDER.reported + rank / RANKS - Math.min(told.get(placeId ?? '') ?? 0, RANKS - 1) / REPORTS;
  const stops = stations.map((stop): StationMark => {
    const placeId = placeOf.get(stop.station)?.id ?? null;
    const seen = anchors.some((anchor) => anchor.placeId === placeId && holds(anchor, stop.km));
    const order = Math.min(orderOf(stop, lengthKm), seen ? reported(placeId, stop.rank) : Number.POSITIVE_INFINITY);
    return { routeId, km: stop.km, placeId, stationId: stop.station, order };
  });
  const spots = anchors
    .filter(({ placeId }) => context.case.places.get(placeId)?.shape.type !== 'station')
    .map(
      ({ placeId, fromKm: from, toKm: to }): StationMark => ({
        routeId,
        km: (from + to) / 2,
        placeId,
        stationId: null,
        order: reported(placeId, SPOT_RANK),
      }),
    );
  return [...stops, ...spots].filter(({ km }) => km >= fromKm).toSorted((a, b) => a.km - b.km || a.order - b.order);
}

const holds = ({ fromKm, toKm }: Anchor, km: number): boolean => fromKm <= km && km <= toKm;

/** How many probably true reports speak of each place. */
function tellings({ evidence }: SceneContext): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { place } of evidence) if (place !== null) counts.set(place.id, (counts.get(place.id) ?? 0) + 1);
  return counts;
}

function orderOf({ km, role, rank }: RouteStation, lengthKm: number): number {
  if (km === 0 || km === lengthKm) return ORDER.end;
  if (role === 'border') return ORDER.border;
  return role === 'junction' ? ORDER.junction : ORDER.ranked + rank;
}

function placesByStation(places: Iterable<Place>): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const place of places) {
    if (place.shape.type === 'station' && !found.has(place.shape.station)) found.set(place.shape.station, place);
  }
  return found;
}
