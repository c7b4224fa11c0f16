import { createReportList, type ReportListDeps } from '../../../src/ui/report-list.ts';
import { stringsFor } from '../../../src/words/strings.ts';

/** An English list that tells nobody what the reader does; a test says only what it is about. */
export const createTestReportList = (given: Partial<ReportListDeps> & Pick<ReportListDeps, 'reports'>) => {
  const { ui: labels, evidence } = stringsFor('en');
  const quiet = () => {};
  return createReportList({
    labels,
    evidence,
    onSeek: quiet,
    onHear: quiet,
    onHearAll: quiet,
    onStudy: quiet,
    ...given,
  });
};
