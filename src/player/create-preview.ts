import { langOf, textIn } from '../case/text.ts';
import type { Lang } from '../case/types.ts';
import type { Journey } from '../journey/types.ts';
import { contextOnRails } from '../scene/context-on-rails.ts';
import type { CaseTime } from '../time/types.ts';
import type { HeadlineState } from '../ui/headline.ts';
import type { Layout } from '../ui/layout.ts';
import { createReportList } from '../ui/report-list.ts';
import type { Control } from '../ui/types.ts';
import { stringsFor } from '../words/strings.ts';
import type { UiLabels } from '../words/ui-labels.ts';
import type { LaidCase } from './reconstruction/messages.ts';
import { reportItems } from './view/report-items.ts';

/**
 * What can be read before anything has been worked out: the question and the reports. A report that is picked now is where playback will open.
 * @returns a function that takes it away
 */
export const createPreview = (deps: {
  readonly layout: Layout;
  readonly headline: Control<HeadlineState>;
  readonly placed: LaidCase;
  readonly asOf: CaseTime;
  readonly labels: UiLabels;
  readonly lang: Lang;
  readonly onPick: (t: CaseTime) => void;
}): (() => void) => {
  const { placed, labels, lang } = deps;
  const context = contextOnRails({ ...placed, journey: notWorkedOut(placed, deps.asOf) });
  const list = createReportList({
    labels,
    evidence: stringsFor(lang).evidence,
    reports: reportItems(context, lang),
    onSeek: deps.onPick,
    // Nothing is worked out yet that a report could be left out of.
    onHear: () => {},
    onHearAll: () => {},
    onStudy: () => {},
  });
  deps.headline.update({
    title: textIn(placed.case.question, lang),
    titleLang: langOf(placed.case.question, placed.case, lang),
    lead: labels.reconstructing,
    rest: '',
    asOf: '',
  });
  deps.layout.reports.append(list.element);
  return list.destroy;
};

const notWorkedOut = ({ case: { id, version } }: LaidCase, asOf: CaseTime): Journey => ({
  caseId: id,
  caseVersion: version,
  asOf,
  grid: { cellKm: 1, binS: 60 },
  routes: [],
  verdicts: [],
});
