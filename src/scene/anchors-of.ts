import { compareIds } from '../case/compare-ids.ts';
import type { Case, Place } from '../case/types.ts';
import { locate } from '../network/locate.ts';
import type { RailNetwork } from '../network/types.ts';
import type { Anchor, ReportTrack, SceneRoute } from './context.ts';

/**
 * The places by which words say where the train is on the likeliest route: where probably true reports saw it, and the ends of the route.
 * One for each pass, in running order. Areas and stretches name no spot, and are left out.
 */
export function anchorsOf(
  subject: Case,
  network: RailNetwork,
  { route, journey }: SceneRoute,
  evidence: readonly ReportTrack[],
): readonly Anchor[] {
  const anchors = evidence
    .filter(({ report, place }) => report.where?.type === 'place' && place !== null && isSpot(place))
    .flatMap(({ place, onLead }) => onLead.map((interval) => ({ placeId: place!.id, ...interval })));
  const plan = subject.routes.find(({ id }) => id === journey.routeId);
  const ends = plan === undefined ? [] : [plan.via[0]!, plan.destination];
  for (const id of ends) {
    const place = subject.places.get(id);
    const located = place === undefined ? null : locate(route, network, place, subject.places);
    if (located?.ok) anchors.push(...located.value.intervals.map((interval) => ({ placeId: id, ...interval })));
  }
  const seen = new Set<string>();
  return anchors
    .filter(({ placeId, fromKm }) => !seen.has(`${placeId} ${fromKm}`) && seen.add(`${placeId} ${fromKm}`))
    .toSorted((a, b) => a.fromKm - b.fromKm || a.toKm - b.toKm || compareIds(a.placeId, b.placeId));
}

const isSpot = ({ shape }: Place): boolean => shape.type === 'station' || shape.type === 'point';
