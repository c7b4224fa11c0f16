import { textIn } from '../case/text.ts';
import { chapters } from '../scene/chapters.ts';
import { pageStringsFor } from '../words/page-strings.ts';
import { reportTime } from '../words/report-time.ts';
import { sentence } from '../words/sentence.ts';
import { timeInZones } from '../words/time-words.ts';
import type { Publication } from './publication.ts';

/** The picture for those who do not see it: when it is, where the train is and how sure that is, and the stations of the story up to then. */
export const pictureWords = ({ context, scene, lang }: Publication): string => {
  const { case: subject, reportById } = context;
  const page = pageStringsFor(lang);
  const { lead, detail } = sentence(scene, context, lang);
  const told = page.picture(
    timeInZones(scene.t, subject, lang),
    [lead, detail].filter((part) => part !== '').join(' '),
  );
  const steps = chapters(context).flatMap(({ t, kind, reportId }) => {
    const report = reportById.get(reportId)?.report;
    return report === undefined || kind === 'after' || t > scene.t
      ? []
      : [`${textIn(report.headline, lang)}, ${reportTime(report, subject, lang)}`];
  });
  return steps.length === 0 ? told : `${told} ${page.pictureSteps(steps)}`;
};
