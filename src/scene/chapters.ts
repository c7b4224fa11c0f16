import type { PlaceKind } from '../case/types.ts';
import type { CaseTime } from '../time/types.ts';
import type { ReportTrack, SceneContext } from './context.ts';

/** A part of the story: from `t` to the next chapter's `t`. */
export interface Chapter {
  readonly t: CaseTime;
  /** What happens there: the train sets out, comes by a place of that kind, or is lost from sight. */
  readonly kind: 'departure' | PlaceKind | 'after';
  /** The report that opens it, its headline being the chapter's. For `after`: the last report. */
  readonly reportId: string;
  readonly placeId: string | null;
}

/**
 * The parts of the story as the reports make them, rising in time: one for each place on the likeliest route that probably true reports
 * speak of, areas apart, at the moment of the most precise of them; and one where the reports end.
 */
export function chapters({ ranked, evidence }: SceneContext): readonly Chapter[] {
  const chain = ranked[0]?.journey.chain ?? null;
  if (chain === null) return [];
  const openings = mostPreciseByPlace(evidence).toSorted((a, b) => a.moment - b.moment);
  const parts = openings.map(({ moment, report, place }): Chapter => {
    const kind = report.kind === 'departed' && report.id === chain.firstReport ? 'departure' : place!.kind;
    return { t: moment, kind, reportId: report.id, placeId: place!.id };
  });
  const before = parts.filter(({ t }) => t < chain.span.end);
  return [...before, { t: chain.span.end, kind: 'after', reportId: chain.lastReport, placeId: null }];
}

function mostPreciseByPlace(evidence: readonly ReportTrack[]): readonly ReportTrack[] {
  const best = new Map<string, ReportTrack>();
  for (const track of evidence) {
    if (track.place === null || track.place.kind === 'area' || track.onLead.length === 0) continue;
    const rival = best.get(track.place.id);
    if (rival === undefined || width(track) < width(rival)) best.set(track.place.id, track);
  }
  return [...best.values()];
}

const width = ({ window }: ReportTrack): number => window!.end - window!.start;
