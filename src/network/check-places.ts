import type { Place } from '../case/types.ts';
import { placeReach } from './place-reach.ts';
import type { PlaceIssue, RailNetwork } from './types.ts';

/**
 * What is wrong with a case's places on a network, whichever route is run: unknown stations and places beyond reach as errors; places farther
 * from rail than their precision, which are widened to reach it, as warnings with the distance. In the order of the places.
 */
export function checkPlaces(network: RailNetwork, places: ReadonlyMap<string, Place>): readonly PlaceIssue[] {
  const issues: PlaceIssue[] = [];
  for (const place of places.values()) {
    const reach = placeReach(network, place);
    if (!reach.ok) issues.push(reach.error);
    else if (reach.value.widened) issues.push(farFromRail(place, reach.value.distanceKm));
  }
  return issues;
}

const farFromRail = (place: Place, distanceKm: number): PlaceIssue => ({
  severity: 'warning',
  code: 'far-from-rail',
  place: place.id,
  distanceKm,
  cause: `Place "${place.id}" is ${distanceKm.toFixed(1)} km from the nearest rail, more than its precision of ${place.precisionKm} km; it is widened to reach.`,
  remedy: 'Give it that precision if the report is as vague as that, or correct where it lies.',
});
