import { headlineOf } from '../../case/headline-of.ts';
import { textIn } from '../../case/text.ts';
import type { Case, CaseIssue } from '../../case/types.ts';
import type { Check, Contradiction, Dispute, FactCheck, StatementReadings } from '../../questions/check/types.ts';
import { printable } from '../../questions/printable.ts';
import { percentWords } from '../../words/number-words.ts';
import { reportPlaceWords } from '../../words/place-words.ts';
import { reportTime } from '../../words/report-time.ts';

/** Places of one remark that are listed unless all are asked for. */
const LISTED = 4;
const LISTED_PAIRS = 12;
const LISTED_DISPUTES = 50;
const LISTED_SIDES = 40;

/** The list for a reader. Whatever comes from the case is made printable. */
export const checkText = (check: Check, story: Case | null, all: boolean): string =>
  [
    ...heading(check, story),
    ...issueLines(check.issues, story, all),
    ...section('Who contradicts whom, and what each side weighs with all reports known', disputeLines(check, story)),
    ...section('Statements: was the train there by then, and was it said then', statementLines(check, story)),
    ...section("Claims about the train's speed", factLines(check, story)),
    ...section('Expectations: shown, and holding the train nowhere', expectationLines(story)),
    '',
    countLine(check),
    '',
  ].join('\n');

const heading = ({ case: id, version }: Check, story: Case | null): readonly string[] =>
  id === null || story === null ? [] : [`${id} ${printable(version ?? '')}: ${shown(textIn(story.title, 'en'))}`];

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

const shown = (text: string): string => {
  const line = printable(text);
  return line.length > 240 ? `${line.slice(0, 240)}…` : line;
};

/** One entry for each thing to be done: places with the same remedy and cause stand together. */
const issueLines = (issues: readonly CaseIssue[], story: Case | null, all: boolean): readonly string[] => {
  const groups = new Map<string, CaseIssue[]>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.severity, issue.code, issue.remedy]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return [...groups.values()].flatMap((group) => {
    const { severity, code, cause, remedy } = group[0]!;
    const head = `${severity === 'error' ? 'ERROR' : 'warning'} ${code}`;
    const sameCause = group.every((issue) => issue.cause === cause);
    const listed = all ? group : group.slice(0, LISTED);
    const more = group.length - listed.length;
    return [
      '',
      sameCause ? `${head}: ${shown(cause)}` : head,
      ...(sameCause
        ? [`  at ${listed.map(({ path }) => placeOf(path, story)).join(', ')}`]
        : listed.map((issue) => `  ${placeOf(issue.path, story)}: ${shown(issue.cause)}`)),
      ...(more > 0 ? [`  and ${more} more (--all lists them)`] : []),
      `  -> ${shown(remedy)}`,
    ];
  });
};

/** A path with the id of the report, place or fact that it leads into: `$.reports[15].event (R02)`. */
const placeOf = (path: string, story: Case | null): string => {
  const [, list, index] = /^\$\.(reports|distances|trainFacts|routes)\[(\d+)\]/.exec(path) ?? [];
  const id = story?.[list as 'reports']?.[Number(index)]?.id;
  return id === undefined ? printable(path) : `${printable(path)} (${id})`;
};

const disputeLines = ({ disputes }: Check, story: Case | null): readonly string[] =>
  disputes
    .slice(0, LISTED_DISPUTES)
    .flatMap((dispute) => [
      ...dispute.reports.slice(0, LISTED_SIDES).map((side) => sideLine(side, story)),
      ...(dispute.reports.length > LISTED_SIDES ? [`  and ${dispute.reports.length - LISTED_SIDES} more reports`] : []),
      pairLine(dispute),
    ]);

const sideLine = ({ id, copies, prior, probability }: Dispute['reports'][number], story: Case | null): string => {
  const report = story?.reports.find((each) => each.id === id);
  const told =
    story === null || report === undefined
      ? ''
      : `${shown(textIn(report.headline, 'en'))}; ${reportPlaceWords(report, story, 'en') ?? ''} ${reportTime(report, story, 'en')}`;
  const repeated = copies.length === 0 ? '' : `; with ${copies.join(', ')} one witness`;
  const now = probability === null ? '' : `, now ${percentWords(probability, 'en')}`;
  return `  ${id} (by its grade ${percentWords(prior, 'en')}${now}${repeated}): ${printable(told)}`;
};

const pairLine = ({ pairs, morePairs }: Dispute): string => {
  const unlisted = Math.max(0, pairs.length - LISTED_PAIRS) + morePairs;
  const more = unlisted > 0 ? `; and ${unlisted} more pairs` : '';
  return `    ${pairs.slice(0, LISTED_PAIRS).map(pairWords).join('; ')}${more}`;
};

const pairWords = ({ a, b, cause, neededKmh }: Contradiction): string => {
  switch (cause) {
    case 'too-fast':
      return `${a} and ${b} together would need ${neededKmh!.toFixed(0)} km/h`;
    case 'no-time':
      return `${a} excludes ${b}`;
    case 'no-common-route':
      return `no route has both ${a} and ${b}`;
  }
};

const statementLines = ({ statements }: Check, story: Case | null): readonly string[] =>
  statements.flatMap(({ id, thereBy, saidThen }) => [
    `  ${id} ${story === null ? '' : shown(headlineOf(id, story, 'en'))}`,
    `    there by ${thereBy.by}: ${thereBy.probability === null ? 'not weighed' : percentWords(thereBy.probability, 'en')}${arrivalWords(thereBy)}`,
    ...(saidThen === null
      ? []
      : [
          `    said between ${saidThen.from} and ${saidThen.to}: ${percentWords(saidThen.probability, 'en')}; the same words are dated otherwise by ${saidThen.contradictedBy.join(', ')}`,
        ]),
  ]);

const arrivalWords = ({ arrived, marginS }: StatementReadings['thereBy']): string => {
  if (arrived === null || marginS === null) return '';
  const margin = marginS >= 0 ? `${hours(marginS)} to spare` : `${hours(-marginS)} too late`;
  return `; it came there about ${arrived['0.5']} (eight in ten: ${arrived['0.1']} to ${arrived['0.9']}), ${margin}`;
};

const hours = (seconds: number): string =>
  seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;

const factLines = ({ trainFacts }: Check, story: Case | null): readonly string[] =>
  trainFacts.map(({ id, quantity, claimed, ...fact }) => {
    const claim = story?.trainFacts.find((each) => each.id === id)?.claim ?? '';
    const kind = quantity === 'max-speed' ? 'at most' : quantity === 'mean-speed' ? 'on average' : quantity;
    return `  ${id} ${kind} ${claimed} km/h: ${findingWords(fact)} ("${shown(textIn(claim, 'en'))}")`;
  });

const findingWords = ({
  finding,
  forced,
  stopsLeftS,
  evidenceAgainst,
}: Omit<FactCheck, 'id' | 'quantity' | 'claimed'>): string => {
  if (forced === null) return 'nothing to hold it against';
  const stamps = `${forced.from} and ${forced.to} make ${forced.meanKmh.toFixed(1)} km/h over ${forced.km.toFixed(0)} km, stops included, ${forced.leastKmh.toFixed(1)} at the very least`;
  const odds = evidenceAgainst === null ? '' : `; evidence against it ${odd(evidenceAgainst)} to 1`;
  const left =
    stopsLeftS === null || stopsLeftS < 0 ? '' : `; never faster, it had ${hours(stopsLeftS)} for all its stops`;
  switch (finding) {
    case 'impossible':
      return `refuted: ${stamps}`;
    case 'refuted':
      return `refuted: ${stamps}${left}${odds}`;
    case 'unlikely':
      return `unlikely: ${stamps}${left}${odds}`;
    case 'exceeded':
      return `exceeded: ${stamps}`;
    case 'compatible':
      return `not contradicted: ${stamps}${odds}`;
    case 'not-checked':
      return 'not checked';
  }
};

const odd = (evidence: number): string => (evidence > 1000 ? 'more than 1,000' : evidence.toPrecision(2));

const expectationLines = (story: Case | null): readonly string[] =>
  (story?.reports ?? []).flatMap(({ id, kind, headline }) =>
    kind === 'expectation' ? [`  ${id} ${shown(textIn(headline, 'en'))}`] : [],
  );

const countLine = ({ errors, warnings }: Check): string =>
  `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
