import { toCsv } from '../../questions/formats/to-csv.ts';
import { reconstructionOf } from '../../questions/reconstruct/reconstruction-of.ts';
import { wholeHours } from '../../questions/reconstruct/telling-times.ts';
import type { SceneContext } from '../../scene/context.ts';
import { formatRfc3339 } from '../../time/format-instant.ts';
import type { NamedFile } from '../../ui/hours-panel.ts';

/** The positions by the hour as CSV, in the form of `sightline reconstruct --csv`; its name tells version, knowledge time and what was left out. */
export const hoursCsv = (context: SceneContext): NamedFile => {
  const { case: subject, journey } = context;
  const leftOut = journey.verdicts.flatMap(({ standing, reportId }) => (standing === 'left-out' ? [reportId] : []));
  const asOf = formatRfc3339(subject.origin + journey.asOf, 'UTC').replaceAll(':', '');
  const parts = [
    subject.id,
    subject.version,
    `as-of-${asOf}`,
    ...(leftOut.length === 0 ? [] : [`without-${leftOut.join('-')}`]),
    'hours',
  ];
  return {
    name: `${parts
      .join('_')
      .replaceAll(/[^\w.-]+/g, '-')
      .slice(0, 150)}.csv`,
    text: toCsv(context, reconstructionOf(context, journey, wholeHours(subject, journey))),
  };
};
