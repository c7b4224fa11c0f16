import type { EventWindow, Lang, Report } from '../case/types.ts';
import type { ReportTrack, SceneContext } from '../scene/context.ts';
import { farthestFrom } from '../scene/open-report.ts';
import type { CaseTime } from '../time/types.ts';
import { durationRangeWords, durationWords } from './duration-words.ts';
import { reportPlaceWords } from './place-words.ts';
import { sourceName } from './source-name.ts';
import { stringsFor } from './strings.ts';

/** `Last reported 4 h ago at Khasan (KCNA).` A vague report is vaguely long ago. Empty where there is none. */
export function lastReportWords(reportId: string | null, t: CaseTime, context: SceneContext, lang: Lang): string {
  const { sentence, time } = stringsFor(lang);
  return told(reportId, context, lang, (place, by, { start, end }) => {
    const ago = t - start < 60 ? time.justNow : time.ago(durationRangeWords(Math.max(0, t - end), t - start, lang));
    return sentence.lastReported(ago, place, by);
  });
}

/** `Reported within 15 min of this moment at Khasan (KCNA).`, of a report whose window is open: it claims no side of the moment, and no less time than the window leaves. */
export function openReportWords(
  { report, window }: ReportTrack,
  t: CaseTime,
  context: SceneContext,
  lang: Lang,
): string {
  return told(report.id, context, lang, (place, by) =>
    stringsFor(lang).sentence.reportedNow(durationWords(farthestFrom(t, window!), lang, Math.ceil), place, by),
  );
}

/** `First reported 3–9 h later at Pyongyang (KCNA).` */
export function firstReportWords(reportId: string, t: CaseTime, context: SceneContext, lang: Lang): string {
  const { sentence, time } = stringsFor(lang);
  return told(reportId, context, lang, (place, by, { start, end }) => {
    const later = time.inTime(durationRangeWords(Math.max(0, start - t), Math.max(0, end - t), lang));
    return sentence.firstReported(later, place, by);
  });
}

/** What `tell` makes of where a report puts the train, of whose word that is, and of when; empty where it names no place or time. */
function told(
  reportId: string | null,
  { case: subject, reportById }: SceneContext,
  lang: Lang,
  tell: (place: string, by: string, event: EventWindow) => string,
): string {
  const report = reportById.get(reportId ?? '')?.report;
  const place = report === undefined ? null : reportPlaceWords(report, subject, lang);
  if (report?.event == null || place === null) return '';
  return tell(place, sourceName(firstMouth(report), subject, lang), report.event);
}

/** On whose word it stands: the end of the chain of attribution. */
export const firstMouth = ({ source }: Pick<Report, 'source'>): string => source.attribution.at(-1) ?? source.publisher;
