import type { Place } from '../case/types.ts';
import { greatCircleKm } from '../network/great-circle.ts';
import { pointAt } from '../network/point-at.ts';
import type { ChainageInterval, LonLat, RailNetwork, Route } from '../network/types.ts';

/** Where a place is drawn, and how far round that point it reaches, km. */
export interface PlacePoint {
  readonly at: LonLat;
  readonly radiusKm: number;
}

/**
 * The point that stands for a place. Stations and points stand for themselves; an area and a stretch for the middle of what `route` runs of
 * them, else for their own middle.
 * @param onRoute where the place lies on `route`, may be empty
 * @returns null where the place names a station or a place that does not exist
 */
export function placePoint(
  places: ReadonlyMap<string, Place>,
  network: RailNetwork,
  { shape, precisionKm }: Place,
  route: Route | null,
  onRoute: readonly ChainageInterval[],
): PlacePoint | null {
  switch (shape.type) {
    case 'station': {
      const station = network.stations.get(shape.station);
      return station === undefined ? null : { at: station.at, radiusKm: precisionKm };
    }
    case 'point':
      return { at: [shape.lon, shape.lat], radiusKm: precisionKm };
    case 'area': {
      const middle = middleOf(route, onRoute) ?? meanOf(shape.ring.slice(1));
      return { at: middle, radiusKm: Math.max(...shape.ring.map((corner) => greatCircleKm(middle, corner))) };
    }
    case 'stretch': {
      const [from, to] = [shape.from, shape.to].map((id) => {
        const end = places.get(id);
        return end === undefined || end.shape.type === 'stretch' ? null : placePoint(places, network, end, null, []);
      });
      return stretchPoint(from ?? null, to ?? null, middleOf(route, onRoute));
    }
  }
}

/** A stretch between two points: drawn at its middle along the rails where known, else half way, reaching as far as its ends. */
export function stretchPoint(
  from: PlacePoint | null,
  to: PlacePoint | null,
  onRails: LonLat | null,
): PlacePoint | null {
  if (from === null || to === null) return null;
  return { at: onRails ?? meanOf([from.at, to.at]), radiusKm: greatCircleKm(from.at, to.at) / 2 };
}

/** The middle of the first pass. */
export const middleOf = (route: Route | null, [first]: readonly ChainageInterval[]): LonLat | null =>
  route === null || first === undefined ? null : pointAt(route, (first.fromKm + first.toKm) / 2).at;

const meanOf = (points: readonly LonLat[]): LonLat => [
  points.reduce((sum, [lon]) => sum + lon, 0) / points.length,
  points.reduce((sum, [, lat]) => sum + lat, 0) / points.length,
];
