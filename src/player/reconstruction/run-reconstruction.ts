import { COMPARISON_GRID, DRAG_GRID } from '../../journey/grid.ts';
import { placeReports } from '../../journey/place-reports.ts';
import { reconstruct } from '../../journey/reconstruct.ts';
import type { SampleRequest } from '../../journey/sample-passages.ts';
import type { CaseTime, Span } from '../../time/types.ts';
import type { Knowledge, Question, ReconstructionSubject } from './messages.ts';
import { storySpan } from './story-span.ts';

/** Weighing takes a reconstruction for each report that counts. Of more reports than this nobody waits for it. */
const MOST_WEIGHED = 200;

/** As many as can still be told apart on a map; with one seed for all, so that a link shows everyone the same. */
const DRAWN: SampleRequest = { count: 40, seed: 1 };

/** Puts the reports of a case on its rails once, for all questions to come. The same in the worker and on the page. */
export const prepareReconstruction = (subject: ReconstructionSubject): ((question: Question) => Knowledge) => {
  const { case: story, routes } = subject;
  const sites = placeReports(story, routes, subject.network);
  let told: { readonly until: CaseTime; readonly span: Span | null } | null = null;
  /** The same for all that is asked up to the case's own as-of: a drag does not work it out again. */
  const spanUntil = (until: CaseTime): Span | null => {
    if (told?.until !== until) told = { until, span: storySpan(story, sites, until) };
    return told.span;
  };
  return ({ asOf, leftOut, detail }) => ({
    journey: reconstruct({
      case: story,
      routes,
      sites,
      asOf,
      leftOut: new Set(leftOut),
      gain: detail === 'weighed' && story.reports.length <= MOST_WEIGHED,
      ...(detail === 'drawn' ? { samples: DRAWN } : {}),
      ...(detail === 'coarse' ? { grid: DRAG_GRID } : {}),
      ...(detail === 'compared' ? { grid: COMPARISON_GRID } : {}),
    }),
    story: spanUntil(Math.max(asOf, story.asOf)),
  });
};
