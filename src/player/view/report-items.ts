import { langOf, textIn } from '../../case/text.ts';
import type { Lang } from '../../case/types.ts';
import type { SceneContext } from '../../scene/context.ts';
import { formatRfc3339 } from '../../time/format-instant.ts';
import type { ReportItem } from '../../ui/types.ts';
import { attributionOf } from '../../words/attribution-of.ts';
import { gradeCode, gradeKey, gradeWords } from '../../words/grade-words.ts';
import { publicationTime, reportTime, zoneOf } from '../../words/report-time.ts';

/** The reports as the list shows them, in the order of their moments. */
export const reportItems = ({ case: subject, reports }: SceneContext, lang: Lang): readonly ReportItem[] =>
  reports.map(({ report, window, moment }) => ({
    id: report.id,
    time: reportTime(report, subject, lang),
    dateTime:
      report.event === null ? null : formatRfc3339(subject.origin + report.event.start, zoneOf(report, subject)),
    headline: textIn(report.headline, lang),
    claim: textIn(report.claim, lang),
    langs: {
      headline: langOf(report.headline, subject, lang),
      claim: langOf(report.claim, subject, lang),
      notes: langOf(report.notes ?? '', subject, lang),
    },
    attribution: attributionOf(report.source, subject, lang),
    published: publicationTime(report, subject, lang),
    grade: gradeCode(report.grade),
    gradeWords: gradeWords(report.grade, lang),
    gradeKey: gradeKey(report.grade, lang),
    url: report.source.url,
    archivedUrl: report.source.archivedUrl,
    notes: report.notes === null ? null : textIn(report.notes, lang),
    seekTo: window === null ? null : moment,
    window,
    background: report.kind === 'context' || report.subject !== 'train',
  }));
