import { compareIds } from '../case/compare-ids.ts';
import type { DistanceClaim, Place } from '../case/types.ts';
import { isKnownFact } from '../journey/speed-facts.ts';
import type { ChainageInterval, LonLat } from '../network/types.ts';
import type { CaseTime } from '../time/types.ts';
import type { SceneContext } from './context.ts';
import { placePoint } from './place-point.ts';
import { type StraightLine, straightBetween } from './straight-between.ts';

/** The rails of one route between two places. */
export interface RailDistance extends ChainageInterval {
  readonly routeId: string;
  readonly km: number;
}

/** What somebody said about a distance, beside what is measured. */
export interface MeasuredDistance extends StraightLine {
  readonly claim: DistanceClaim;
  /** Whether it had been published when the journey's knowledge ends. */
  readonly known: boolean;
  readonly from: LonLat;
  readonly to: LonLat;
  /** By each thinkable route that comes by both places, shortest first. May be empty. */
  readonly byRail: readonly RailDistance[];
}

/** Measures every distance claim of the case. Claims between places that cannot be put on the map are left out. */
export function measureDistanceClaims(context: SceneContext): readonly MeasuredDistance[] {
  return context.case.distances.flatMap((claim) => {
    const start = context.case.places.get(claim.from);
    const end = context.case.places.get(claim.to);
    const from = start === undefined ? null : pointOf(context, start);
    const to = end === undefined ? null : pointOf(context, end);
    if (from === null || to === null) return [];
    const byRail = context.ranked
      .flatMap(({ route }) => {
        const stretch = context.onRails.get(route.id)?.claims.get(claim.id);
        return stretch === undefined ? [] : [{ routeId: route.id, ...stretch, km: stretch.toKm - stretch.fromKm }];
      })
      .toSorted((a, b) => a.km - b.km || compareIds(a.routeId, b.routeId));
    const known = isKnownFact(claim, context.journey.asOf);
    return [{ claim, known, from, to, ...straightBetween(from, to), byRail }];
  });
}

/** The same distances as known at another time; `measured` itself where nothing becomes known or unknown by that. */
export function distancesKnownAt(measured: readonly MeasuredDistance[], asOf: CaseTime): readonly MeasuredDistance[] {
  const isOther = ({ claim, known }: MeasuredDistance): boolean => isKnownFact(claim, asOf) !== known;
  return measured.some(isOther)
    ? measured.map((each) => ({ ...each, known: isKnownFact(each.claim, asOf) }))
    : measured;
}

const pointOf = ({ case: { places }, network }: SceneContext, place: Place): LonLat | null =>
  placePoint(places, network, place, null, [])?.at ?? null;
