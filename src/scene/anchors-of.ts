import { compareIds } from '../case/compare-ids.ts';
import type { Place } from '../case/types.ts';
import type { Anchor, ReportTrack, SceneRoute } from './context.ts';
import type { OnRails } from './on-rails.ts';

/**
 * The places by which words say where the train is on the likeliest route: where probably true reports saw it, and the ends of the route.
 * One for each pass, in running order. Areas and stretches name no spot, and are left out.
 */
export function anchorsOf(
  onRails: OnRails,
  { route }: SceneRoute,
  evidence: readonly ReportTrack[],
): readonly Anchor[] {
  const anchors = evidence
    .filter(({ report, place }) => report.where?.type === 'place' && place !== null && isSpot(place))
    .flatMap(({ place, onLead }) => onLead.map((interval) => ({ placeId: place!.id, ...interval })));
  for (const [placeId, intervals] of onRails.get(route.id)?.ends ?? []) {
    anchors.push(...intervals.map((interval) => ({ placeId, ...interval })));
  }
  const seen = new Set<string>();
  return anchors
    .filter(({ placeId, fromKm }) => !seen.has(`${placeId} ${fromKm}`) && seen.add(`${placeId} ${fromKm}`))
    .toSorted((a, b) => a.fromKm - b.fromKm || a.toKm - b.toKm || compareIds(a.placeId, b.placeId));
}

const isSpot = ({ shape }: Place): boolean => shape.type === 'station' || shape.type === 'point';
