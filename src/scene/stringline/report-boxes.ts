import { compareIds } from '../../case/compare-ids.ts';
import { isProbablyTrue } from '../../journey/probably-true.ts';
import type { ChainageInterval } from '../../network/types.ts';
import type { ReportTrack, SceneContext } from '../context.ts';
import type { BoxStanding, ReportBox, RouteString } from './types.ts';

/** The boxes of all reports that have a time and a place on a route of which something is known, wide windows first. Background stands beside the likeliest route only. */
export const reportBoxes = (context: SceneContext, strings: readonly RouteString[]): readonly ReportBox[] =>
  context.reports
    .flatMap((track) => strings.flatMap((string, rank) => boxesOn(track, context, string, rank === 0)))
    .toSorted((a, b) => width(b) - width(a) || compareIds(a.reportId, b.reportId));

function boxesOn(track: ReportTrack, context: SceneContext, string: RouteString, leads: boolean): readonly ReportBox[] {
  const { report, window, verdict } = track;
  if (window === null) return [];
  const standing = standingOf(track);
  // Beside the likeliest route only what can be drawn there.
  if (!leads && (standing === 'other' || string.bands.length === 0)) return [];
  const intervals = leads ? track.onLead : ownIntervals(track, context, string);
  return intervals.map((interval) => ({
    ...interval,
    reportId: report.id,
    routeId: string.routeId,
    standing,
    conflicts: verdict.conflicts,
    window,
    openStart: report.kind === 'statement',
  }));
}

/** Where it lies on the rails that the route has for itself; what reaches over the junction begins there. */
function ownIntervals(
  { report }: ReportTrack,
  { onRails }: SceneContext,
  { routeId, fromKm }: RouteString,
): readonly ChainageInterval[] {
  return (onRails.get(routeId)?.reports.get(report.id) ?? [])
    .filter(({ toKm }) => toKm > fromKm)
    .map((interval) => ({ fromKm: Math.max(fromKm, interval.fromKm), toKm: interval.toKm }));
}

function standingOf({ verdict }: ReportTrack): BoxStanding {
  const { standing, conflicts } = verdict;
  switch (standing) {
    case 'used':
      if (isProbablyTrue(verdict)) return 'used';
      return conflicts.length > 0 ? 'contradicted' : 'doubtful';
    case 'copy':
    case 'unpublished':
    case 'left-out':
    case 'expectation':
      return standing;
    case 'context':
    case 'other-subject':
    case 'unplaceable':
      return 'other';
  }
}

const width = ({ window: { start, end } }: ReportBox): number => end - start;
