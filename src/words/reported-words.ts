import type { Lang, Report } from '../case/types.ts';
import type { ReportTrack, SceneContext } from '../scene/context.ts';
import { farthestFrom } from '../scene/open-report.ts';
import type { CaseTime } from '../time/types.ts';
import { durationRangeWords, durationWithinWords } from './duration-words.ts';
import { reportPlaceWords } from './place-words.ts';
import { sourceName } from './source-name.ts';
import { stringsFor } from './strings.ts';

/** `Last reported 4 h ago at Khasan (KCNA).` A vague report is vaguely long ago. Empty where there is none. */
export function lastReportWords(reportId: string | null, t: CaseTime, context: SceneContext, lang: Lang): string {
  const { sentence, time } = stringsFor(lang);
  const report = reportId === null ? undefined : context.reportById.get(reportId)?.report;
  const place = report === undefined ? null : reportPlaceWords(report, context.case, lang);
  if (report?.event == null || place === null) return '';
  const { start, end } = report.event;
  const ago = t - start < 60 ? time.justNow : time.ago(durationRangeWords(Math.max(0, t - end), t - start, lang));
  return sentence.lastReported(ago, place, sourceName(firstMouth(report), context.case, lang));
}

/** `Reported within 15 min of this moment at Khasan (KCNA).`, of a report whose window is open: it claims no side of now, and no less time than the window leaves. */
export function openReportWords(track: ReportTrack, t: CaseTime, context: SceneContext, lang: Lang): string {
  const place = reportPlaceWords(track.report, context.case, lang);
  if (place === null) return '';
  const within = durationWithinWords(farthestFrom(t, track), lang);
  return stringsFor(lang).sentence.reportedNow(within, place, sourceName(firstMouth(track.report), context.case, lang));
}

/** `First reported 3–9 h later at Pyongyang (KCNA).` */
export function firstReportWords(reportId: string, t: CaseTime, context: SceneContext, lang: Lang): string {
  const { sentence, time } = stringsFor(lang);
  const report = context.reportById.get(reportId)?.report;
  const place = report === undefined ? null : reportPlaceWords(report, context.case, lang);
  if (report?.event == null || place === null) return '';
  const { start, end } = report.event;
  const later = time.inTime(durationRangeWords(Math.max(0, start - t), Math.max(0, end - t), lang));
  return sentence.firstReported(later, place, sourceName(firstMouth(report), context.case, lang));
}

/** On whose word it stands: the end of the chain of attribution. */
export const firstMouth = ({ source }: Pick<Report, 'source'>): string => source.attribution.at(-1) ?? source.publisher;
