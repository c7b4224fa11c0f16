import { placeOf } from '../case/place-of.ts';
import type { Report } from '../case/types.ts';
import { eventWindow } from '../journey/event-window.ts';
import type { Verdict } from '../journey/types.ts';
import type { ReportTrack, SceneContext, SceneInput, SceneRoute } from './context.ts';
import type { ReportPhase, ReportScene } from './types.ts';
import { wherePoint } from './where-point.ts';

/** Does once what every frame needs of a report: its window, its place on the likeliest route, its three looks. */
export function createReportTrack(
  input: SceneInput & Pick<SceneContext, 'onRails'>,
  report: Report,
  verdict: Verdict,
  lead: SceneRoute | null,
): ReportTrack {
  const window = eventWindow(report);
  const onLead = input.onRails.get(lead?.route.id ?? '')?.reports.get(report.id) ?? [];
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
