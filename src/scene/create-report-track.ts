import type { Place, Report, Where } from '../case/types.ts';
import { eventWindow } from '../journey/event-window.ts';
import type { Verdict } from '../journey/types.ts';
import { locateWhere } from '../network/locate.ts';
import type { ChainageInterval } from '../network/types.ts';
import type { ReportTrack, SceneInput, SceneRoute } from './context.ts';
import { middleOf, type PlacePoint, placePoint, stretchPoint } from './place-point.ts';
import type { ReportPhase, ReportScene } from './types.ts';

/** Does once what every frame needs of a report: its window, its place on the likeliest route, its three looks. */
export function createReportTrack(
  input: SceneInput,
  report: Report,
  verdict: Verdict,
  lead: SceneRoute | null,
): ReportTrack {
  const window = eventWindow(report);
  const onLead = report.where === null ? [] : intervalsOf(input, report.where, lead);
  const point = report.where === null ? null : pointOf(input, report.where, lead, onLead);
  const scene = (phase: ReportPhase): ReportScene => ({
    reportId: report.id,
    phase,
    standing: verdict.standing,
    copyOf: verdict.copyOf,
    probability: verdict.probability,
    at: point?.at ?? null,
    radiusKm: point?.radiusKm ?? 0,
  });
  return {
    report,
    verdict,
    window,
    moment: window === null ? Number.POSITIVE_INFINITY : (window.start + window.end) / 2,
    place: report.where === null ? null : placeOf(input, report.where),
    onLead,
    scenes: { past: scene('past'), current: scene('current'), future: scene('future') },
  };
}

const placeOf = ({ case: { places } }: SceneInput, where: Where): Place | null =>
  places.get(where.type === 'place' ? where.place : where.to) ?? null;

function intervalsOf(input: SceneInput, where: Where, lead: SceneRoute | null): readonly ChainageInterval[] {
  if (lead === null) return [];
  const located = locateWhere(lead.route, input.network, where, input.case.places);
  return located.ok ? located.value.intervals : [];
}

function pointOf(
  { case: { places }, network }: SceneInput,
  where: Where,
  lead: SceneRoute | null,
  onLead: readonly ChainageInterval[],
): PlacePoint | null {
  const route = lead?.route ?? null;
  const alone = (id: string): PlacePoint | null => {
    const place = places.get(id);
    return place === undefined ? null : placePoint(places, network, place, null, []);
  };
  if (where.type === 'stretch') return stretchPoint(alone(where.from), alone(where.to), middleOf(route, onLead));
  const place = places.get(where.place);
  return place === undefined ? null : placePoint(places, network, place, route, onLead);
}
