import { langOf, textIn } from '../case/text.ts';
import type { Lang, LocalText } from '../case/types.ts';
import type { ReportTrack, SceneContext } from '../scene/context.ts';
import { formatRfc3339 } from '../time/format-instant.ts';
import { attributionOf } from '../words/attribution-of.ts';
import { effectWords } from '../words/effect-words.ts';
import { gradeCode, gradeWords } from '../words/grade-words.ts';
import { publicationTime, reportTime, zoneOf } from '../words/report-time.ts';
import { stringsFor } from '../words/strings.ts';
import { type Child, element, type Html } from './html.ts';

/** True of what says nothing of where the train was. */
export const isBackground = ({ report }: ReportTrack): boolean =>
  report.kind === 'context' || report.subject !== 'train';

/** The reports as an ordered list, a line each: when, what and on whose word. */
export const briefReports = (tracks: readonly ReportTrack[], context: SceneContext, lang: Lang): Html =>
  element(
    'ol',
    { class: 'brief' },
    tracks.map((track) =>
      element('li', {}, [
        whenOf(track, context, lang),
        said('span', track.report.headline, context, lang),
        element('span', { class: 'by' }, [attributionOf(track.report.source, context.case, lang)]),
      ]),
    ),
  );

/** The reports with all that is known of them: claim, attribution, publication, grade, what became of it, remarks, and links to check it. */
export const fullReports = (tracks: readonly ReportTrack[], context: SceneContext, lang: Lang): Html =>
  element(
    'ol',
    { class: 'reports' },
    tracks.map((track) => fullReport(track, context, lang)),
  );

const fullReport = (track: ReportTrack, context: SceneContext, lang: Lang): Html => {
  const { report, verdict } = track;
  const { ui } = stringsFor(lang);
  const { case: subject } = context;
  const headline = textIn(report.headline, lang);
  const effect = effectWords(verdict, () => false, subject, lang).join(' · ');
  const links = [
    sourceLink(report.source.url, ui.source, ui.sourceOf(headline)),
    sourceLink(report.source.archivedUrl, ui.archived, ui.archivedCopyOf(headline)),
  ].filter((link) => link !== null);
  return element('li', { id: report.id }, [
    element('p', { class: 'when' }, [whenOf(track, context, lang)]),
    said('h3', report.headline, context, lang),
    said('p', report.claim, context, lang),
    element('p', { class: 'by' }, [
      [attributionOf(report.source, subject, lang), publicationTime(report, subject, lang)]
        .filter((part) => part !== '')
        .join(' · '),
    ]),
    element('p', { class: 'grade' }, [
      `${report.id} · ${gradeCode(report.grade)}: ${gradeWords(report.grade, lang)} · ${effect}`,
    ]),
    report.notes === null ? null : said('p', report.notes, context, lang, 'note'),
    links.length === 0 ? null : element('p', { class: 'links' }, parted(links)),
  ]);
};

const whenOf = ({ report }: ReportTrack, { case: subject }: SceneContext, lang: Lang): Html => {
  const { event } = report;
  const datetime = event === null ? null : formatRfc3339(subject.origin + event.start, zoneOf(report, subject));
  return element(datetime === null ? 'span' : 'time', { class: 'time', datetime }, [reportTime(report, subject, lang)]);
};

/** A text of the case in the language in which it has it. */
const said = (
  name: string,
  text: LocalText,
  { case: subject }: SceneContext,
  lang: Lang,
  className: string | null = null,
): Html => {
  const own = langOf(text, subject, lang);
  return element(name, { class: className, lang: own === lang ? null : own }, [textIn(text, lang)]);
};

/** A link that tells the other site nothing; null where there is no address. A parsed case has none but http and https. */
export const sourceLink = (url: string | null, text: string, name: string): Html | null =>
  url === null ? null : element('a', { href: url, rel: 'noopener noreferrer', 'aria-label': name }, [text]);

const parted = (links: readonly Html[]): readonly Child[] =>
  links.flatMap((link, i) => (i === 0 ? [link] : [' · ', link]));
