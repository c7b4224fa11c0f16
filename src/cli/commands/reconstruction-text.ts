import { routeName } from '../../case/route-name.ts';
import { textIn } from '../../case/text.ts';
import type { Report } from '../../case/types.ts';
import type { Journey, Verdict } from '../../journey/types.ts';
import type { Dossier } from '../../questions/dossier.ts';
import { printable } from '../../questions/printable.ts';
import type { PositionsAt, Reconstruction, ReportSummary, RoutePosition } from '../../questions/reconstruct/types.ts';
import { stationsAround } from '../../questions/stations-around.ts';
import { epochOf } from '../../time/epoch-of.ts';
import { kmRangeWords, percentWords } from '../../words/number-words.ts';
import { standingWords } from '../../words/standing-words.ts';
import { momentWords, zoneName } from '../../words/time-words.ts';
import { tableLines } from './table-lines.ts';

/** A route below this share has no lines of its own in the table. */
const SHOWN_SHARE = 0.01;

/** The answer of `reconstruct` for a reader: routes, reports, and a table of times in the case's leading zone and in UTC. */
export const reconstructionText = (dossier: Dossier, journey: Journey, told: Reconstruction): string => {
  const { case: story } = dossier;
  const zone = story.clocks[0] ?? 'UTC';
  const withGain = told.reports.some(({ gain }) => gain !== null);
  const verdicts = new Map(journey.verdicts.map((verdict) => [verdict.reportId, verdict]));
  return [
    `${told.case}: ${printable(textIn(story.title, 'en'))}`,
    `As known on ${printable(momentWords(journey.asOf, story, zone, 'en'))} (${told.asOf})`,
    '',
    'Routes',
    ...tableLines(
      told.routes.map(({ id, weight, lengthKm }) => [
        `  ${id}`,
        percentWords(weight, 'en'),
        `${lengthKm.toFixed(0)} km`,
        printable(routeName(id, story, 'en')),
      ]),
    ),
    '',
    `Reports (probability that each is true${withGain ? '; how much it narrows the journey' : ''})`,
    ...tableLines(
      told.reports.flatMap((summary) => {
        const report = story.reports.find(({ id }) => id === summary.id);
        const verdict = verdicts.get(summary.id);
        return report === undefined || verdict === undefined
          ? []
          : [reportRow(summary, report, verdict, dossier, withGain)];
      }),
    ),
    '',
    `Where it was: median, and the stretch that holds it eight times in ten, in km from the origin (${printable(zoneName(zone, 'en'))} time, UTC)`,
    ...tableLines(told.positions.flatMap((at) => positionRows(at, dossier, zone))),
    '',
  ].join('\n');
};

const reportRow = (
  { id, probability, gain }: ReportSummary,
  { headline }: Report,
  verdict: Verdict,
  { case: story }: Dossier,
  withGain: boolean,
): readonly string[] => [
  `  ${id}`,
  probability === null ? '-' : percentWords(probability, 'en'),
  ...(withGain ? [gainWords(gain)] : []),
  printable(textIn(headline, 'en')),
  printable(standingWords(verdict, story, 'en')),
];

const gainWords = (gain: number | null): string => {
  if (gain === null) return '-';
  return gain < 0 ? 'widens' : percentWords(gain, 'en');
};

const positionRows = ({ t, routes }: PositionsAt, dossier: Dossier, zone: string): readonly (readonly string[])[] => {
  const { case: story } = dossier;
  const local = momentWords(epochOf(t) - story.origin, story, zone, 'en').replace(/,[^,]*$/, '');
  const shown = routes.filter(({ weight }) => weight >= SHOWN_SHARE);
  return alike(shown).map((group, i) => [
    i === 0 ? `  ${printable(local)}` : '',
    i === 0 ? t.slice(0, 16).replace('T', ' ') : '',
    group.length === routes.length ? 'all routes' : group.map(({ id }) => id).join(', '),
    ...whereabouts(group[0]!, dossier),
  ]);
};

/** Routes on the same rails say the same: they share a line. */
const alike = (routes: readonly RoutePosition[]): readonly (readonly RoutePosition[])[] => {
  const groups: RoutePosition[][] = [];
  for (const route of routes) {
    const group = groups.find(([first]) => sameWhereabouts(first!, route));
    if (group === undefined) groups.push([route]);
    else group.push(route);
  }
  return groups;
};

const NEAR_KM = 0.5;

const sameWhereabouts = (a: RoutePosition, b: RoutePosition): boolean => {
  if (a.status !== b.status || a.q === null || b.q === null) return a.status === b.status;
  const near = (level: '0.1' | '0.5' | '0.9'): boolean => Math.abs(a.q![level] - b.q![level]) < NEAR_KM;
  const here = a.lon === null || b.lon === null || Math.abs(a.lon - b.lon) + Math.abs(a.lat! - b.lat!) < 0.01;
  return near('0.1') && near('0.5') && near('0.9') && here;
};

const whereabouts = ({ id, status, q }: RoutePosition, { routes, network }: Dossier): readonly string[] => {
  if (q === null) return [status, '', '', 'not known'];
  const route = routes.find((each) => each.id === id);
  const around = route === undefined ? '' : stationsAround(route, network, q['0.5']);
  return [status, q['0.5'].toFixed(0), kmRangeWords(q['0.1'], q['0.9'], 'en').replace(/^km /, ''), printable(around)];
};
