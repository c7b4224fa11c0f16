import { placeOf } from '../case/place-of.ts';
import type { Report, Where } from '../case/types.ts';
import { eventWindow } from '../journey/event-window.ts';
import type { Verdict } from '../journey/types.ts';
import { locateWhere } from '../network/locate.ts';
import type { ChainageInterval } from '../network/types.ts';
import type { ReportTrack, SceneInput, SceneRoute } from './context.ts';
import type { ReportPhase, ReportScene } from './types.ts';
import { wherePoint } from './where-point.ts';

/** Does once what every frame needs of a report: its window, its place on the likeliest route, its three looks. */
export function createReportTrack(
  input: SceneInput,
  report: Report,
  verdict: Verdict,
  lead: SceneRoute | null,
): ReportTrack {
  const window = eventWindow(report);
  const onLead = report.where === null ? [] : intervalsOf(input, report.where, lead);
  const point =
    report.where === null ? null : wherePoint(report.where, input.case, input.network, lead?.route ?? null, onLead);
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
    place: placeOf(report.where, input.case),
    onLead,
    scenes: { past: scene('past'), current: scene('current'), future: scene('future') },
  };
}

function intervalsOf(input: SceneInput, where: Where, lead: SceneRoute | null): readonly ChainageInterval[] {
  if (lead === null) return [];
  const located = locateWhere(lead.route, input.network, where, input.case.places);
  return located.ok ? located.value.intervals : [];
}
