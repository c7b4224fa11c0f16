import type { Report } from '../case/types.ts';
import { byWeight } from '../journey/by-weight.ts';
import { isProbablyTrue } from '../journey/probably-true.ts';
import type { Verdict } from '../journey/types.ts';
import { sharedPrefixKm } from '../network/shared-prefix-km.ts';
import { anchorsOf } from './anchors-of.ts';
import type { ReportTrack, SceneContext, SceneInput, SceneRoute } from './context.ts';
import { createGlowMerger } from './create-glow-merger.ts';
import { createReportTrack } from './create-report-track.ts';
import { chooseGhosts } from './ghosts.ts';
import { holdingsOf } from './holdings-of.ts';
import { shareRails } from './share-rails.ts';

/**
 * The context of a case whose spots on the rails have been found, as they need be once for all its journeys.
 * @returns the context; routes of the journey that are not among `routes` are left out, as they cannot be drawn.
 */
export function contextOnRails(input: SceneInput & Pick<SceneContext, 'onRails'>): SceneContext {
  const ranked = rank(input);
  const verdicts = new Map(input.journey.verdicts.map((verdict) => [verdict.reportId, verdict]));
  const reports = input.case.reports
    .map((report) => createReportTrack(input, report, verdicts.get(report.id) ?? unjudged(report), ranked[0] ?? null))
    .toSorted((a, b) => compare(a.moment, b.moment) || (a.report.id < b.report.id ? -1 : 1));
  const drawn = ranked.map(({ route }) => route);
  const pieces = shareRails(drawn);
  const evidence = reports.filter(isEvidence).toSorted((a, b) => a.window!.end - b.window!.end);
  return {
    ...input,
    ranked,
    pieces,
    mergeGlow: createGlowMerger(pieces, drawn, input.journey.grid.cellKm),
    ghosts: chooseGhosts(ranked),
    reports,
    evidence,
    holdings: holdingsOf(evidence),
    anchors: ranked[0] === undefined ? [] : anchorsOf(input.onRails, ranked[0], evidence),
    reportById: new Map(reports.map((track) => [track.report.id, track])),
  };
}

function rank({ routes, journey }: SceneInput): readonly SceneRoute[] {
  const byId = new Map(routes.map((route) => [route.id, route]));
  const known = journey.routes.filter(({ routeId }) => byId.has(routeId)).toSorted(byWeight);
  const lead = known[0] === undefined ? undefined : byId.get(known[0].routeId);
  return known.map((ofRoute) => {
    const route = byId.get(ofRoute.routeId)!;
    const sharedKm = lead === undefined || lead === route ? route.lengthKm : sharedPrefixKm(lead, route);
    return { route, journey: ofRoute, sharedKm };
  });
}

/** Two infinite moments are equal; their difference would not be a number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

const isEvidence = ({ verdict, window }: ReportTrack): boolean => window !== null && isProbablyTrue(verdict);

/** A report that the journey does not speak of has no influence on it, and is shown as that. */
const unjudged = ({ id }: Report): Verdict => ({
  reportId: id,
  standing: 'unplaceable',
  copyOf: null,
  holds: null,
  probability: null,
  conflicts: [],
  moreConflicts: 0,
  gain: null,
});
