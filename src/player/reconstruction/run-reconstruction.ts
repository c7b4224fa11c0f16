import { COARSE_GRID } from '../../journey/grid.ts';
import { placeReports } from '../../journey/place-reports.ts';
import { reconstruct } from '../../journey/reconstruct.ts';
import type { Knowledge, Question, ReconstructionSubject } from './messages.ts';
import { storySpan } from './story-span.ts';

/** Puts the reports of a case on its rails once, for all questions to come. The same in the worker and on the page. */
export const prepareReconstruction = (subject: ReconstructionSubject): ((question: Question) => Knowledge) => {
  const { case: story, routes } = subject;
  const sites = placeReports(story, routes, subject.network);
  return ({ asOf, detail }) => ({
    journey: reconstruct({ case: story, routes, sites, asOf, ...(detail === 'coarse' ? { grid: COARSE_GRID } : {}) }),
    story: storySpan(story, sites, asOf),
  });
};
