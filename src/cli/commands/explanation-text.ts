import { headlineOf } from '../../case/headline-of.ts';
import { routeName } from '../../case/route-name.ts';
import { textIn } from '../../case/text.ts';
import type { Case } from '../../case/types.ts';
import type { PlacedCase } from '../../network/place-case.ts';
import type { Decider, Explanation, ReportEffect, RouteShare } from '../../questions/explain/types.ts';
import { printable } from '../../questions/printable.ts';
import { stationsAround } from '../../questions/stations-around.ts';
import { epochOf } from '../../time/epoch-of.ts';
import { kmRangeWords, percentWords } from '../../words/number-words.ts';
import { momentWords, windowWords } from '../../words/time-words.ts';
import { tableLines } from './table-lines.ts';

/** Factors nearer to 1 than this say nothing. */
const TELLING_FACTOR = 1.05;

/** The answer of `explain` for a reader, times in the case's leading zone and in UTC. */
export const explanationText = (told: Explanation, placed: PlacedCase): string => {
  const { case: story } = placed;
  const zone = story.clocks[0] ?? 'UTC';
  const moment = (instant: string): string =>
    printable(momentWords(epochOf(instant) - story.origin, story, zone, 'en'));
  return [
    `${told.case}: ${printable(textIn(story.title, 'en'))}`,
    `On ${moment(told.t)} (${told.t}), as known on ${moment(told.asOf)} (${told.asOf})`,
    '',
    'Where it is (median; eight times in ten)',
    ...tableLines(told.routes.map((route) => routeRow(route, placed))),
    '',
    ...holdingLines(told, story),
    '',
    ...routeLines(told, story),
    ...idleLines(told, story),
    '',
    ...decidingLines(told, story, zone),
    '',
  ].join('\n');
};

const routeRow = (
  { id, weight, status, interval }: Explanation['routes'][number],
  { case: story, routes, network }: PlacedCase,
): readonly string[] => {
  const name = printable(routeName(id, story, 'en'));
  const route = routes.find((each) => each.id === id);
  const where =
    interval === null || route === undefined
      ? 'not known'
      : `km ${interval.medianKm.toFixed(0)} (${printable(stationsAround(route, network, interval.medianKm))}); ${kmRangeWords(interval.fromKm, interval.toKm, 'en')}`;
  return [`  ${id}`, percentWords(weight, 'en'), status, where, name];
};

const headline = (id: string, story: Case): string => printable(headlineOf(id, story, 'en'));

const WHEN: Readonly<Record<ReportEffect['when'], string>> = {
  before: 'Reports on an earlier time',
  during: 'Reports whose window is open',
  after: 'Reports on a later time',
};

const holdingLines = ({ reports, lead, unexamined }: Explanation, story: Case): readonly string[] => {
  const holding = reports.filter(({ holds }) => holds);
  const width = reports[0]?.widthKm ?? null;
  if (width === null) return ['Nothing holds it: no report that counts bears on this moment.'];
  const groups = (['before', 'during', 'after'] as const).flatMap((when) => {
    const own = holding.filter((report) => report.when === when);
    if (own.length === 0) return [];
    const rows = own.map(({ id, probability, widthWithoutKm, medianWithoutKm, copies }) => [
      `    ${id}`,
      probability === null ? '-' : percentWords(probability, 'en'),
      widthWithoutKm === null || medianWithoutKm === null
        ? 'without it: no position'
        : `without it: ${widthWithoutKm.toFixed(0)} km wide, median km ${medianWithoutKm.toFixed(0)}`,
      `${headline(id, story)}${copies.length === 0 ? '' : ` (and its copies ${copies.join(', ')})`}`,
    ]);
    return [`  ${WHEN[when]}`, ...tableLines(rows)];
  });
  return [
    `What holds it there (on ${lead ?? ''} the 80 % interval is ${width.toFixed(0)} km wide)`,
    ...(groups.length === 0 ? ['  No single report: each could be left out and another would hold it.'] : groups),
    ...(unexamined > 0 ? [`  ${unexamined} reports farther away in time were not left out in turn.`] : []),
  ];
};

/** A line for each report that moves a route's odds, the strongest first. */
const routeLines = ({ reports, routes }: Explanation, story: Case): readonly string[] => {
  if (routes.length < 2) return [];
  const strength = ({ routes: effects }: ReportEffect): number =>
    Math.max(...effects.map(({ bayesFactor }) => (bayesFactor === null ? 0 : Math.abs(Math.log(bayesFactor)))));
  const telling = reports
    .filter((report) => strength(report) >= Math.log(TELLING_FACTOR))
    .toSorted((a, b) => strength(b) - strength(a));
  const rows = telling.map(({ id, routes: effects }) => [
    `  ${id}`,
    ...effects.map(
      (effect) =>
        `${effect.id} ${percentWords(effect.weightWithout, 'en')} -> ${percentWords(effect.weight, 'en')} (${factorWords(effect.bayesFactor)})`,
    ),
    headline(id, story),
  ]);
  return [
    'What each report does to the routes (share without it -> with it; odds times)',
    ...(rows.length === 0
      ? ['  No report tells them apart: the shares are those that the case began with.']
      : tableLines(rows)),
  ];
};

const factorWords = (factor: number | null): string =>
  factor === null ? '-' : `x ${factor >= 100 ? factor.toFixed(0) : factor.toPrecision(2)}`;

const idleLines = ({ idle }: Explanation, story: Case): readonly string[] => {
  const expected = idle
    .filter(({ standing }) => standing === 'expectation')
    .map(({ id }) => `  ${id} ${headline(id, story)}`);
  return expected.length === 0 ? [] : ['', 'Expectations: they move nothing', ...expected];
};

const decidingLines = ({ decides, routes, lead }: Explanation, story: Case, zone: string): readonly string[] => {
  if (decides === null) {
    const likeliest = routes.find(({ id }) => id === lead);
    const most = likeliest === undefined ? '' : ` (${likeliest.id} ${percentWords(likeliest.weight, 'en')})`;
    return [
      `What would decide between the routes next: nothing${most}, or no place that tells them apart later than this.`,
    ];
  }
  const span = { start: epochOf(decides.from) - story.origin, end: epochOf(decides.to) - story.origin };
  const hours = printable(windowWords(span, story, zone, 'en'));
  return [
    'What would decide between the routes next',
    `  Word from ${printable(decides.name)} between ${decides.from} and ${decides.to} (${hours}): was the train there?`,
    `  If it was seen there: ${shareWords(decides.ifSeen)}. If it was not: ${shareWords(decides.ifNotSeen)}.`,
    `  On average the answer takes away ${bits(decides)} of what is unknown of the route (${decides.expectedBits.toFixed(2)} of ${decides.entropyBits.toFixed(2)} bits).`,
  ];
};

const shareWords = (shares: readonly RouteShare[]): string =>
  shares.map(({ id, weight }) => `${id} ${percentWords(weight, 'en')}`).join(', ');

const bits = ({ expectedBits, entropyBits }: Decider): string =>
  percentWords(Math.min(1, expectedBits / entropyBits), 'en');
