import type { EpochSeconds } from '../time/types.ts';
import { checkCase, type Unchecked } from './check-case.ts';
import { checkUnique, idsOf } from './check-references.ts';
import { type Field, listOf, type Members, membersOf, optional, required, shown } from './field.ts';
import { createIssueLog, type IssueLog } from './issue-log.ts';
import { LANGS } from './langs.ts';
import { LIMITS } from './limits.ts';
import { localText } from './local-text.ts';
import { parseDistance, parseTrainFact } from './parse-claims.ts';
import { parsePlace } from './parse-place.ts';
import { parseReport } from './parse-report.ts';
import { parseRoute, settlePriors } from './parse-route.ts';
import { calendarDay, instant, zoneName } from './read-times.ts';
import { identifier, oneOf, plainText } from './read-values.ts';
import type { Correction, LocalText, ParsedCase } from './types.ts';

/** The value of `format` that this program reads. Optional members may be added to it; anything else makes a new number. */
const CASE_FORMAT = 'sightline-case-1';

const MEMBERS = [
  '$schema',
  'format',
  'id',
  'version',
  'corrections',
  'title',
  'question',
  'summary',
  'languages',
  'origin',
  'asOf',
  'clocks',
  'network',
  'places',
  'routes',
  'reports',
  'distances',
  'trainFacts',
  'sourceNames',
] as const;

type CaseMembers = Members<(typeof MEMBERS)[number]>;

/**
 * Reads a case file of version 1 (public/schema/case-1.schema.json). Takes any JSON, never throws, and runs in time linear in its size. A case comes
 * out only where nothing in it is wrong; what is merely doubtful comes along as warnings.
 */
export const parseCase = (json: unknown): ParsedCase => {
  const log = createIssueLog();
  const root: Field = { value: json, path: '$', log };
  const members = membersOf(root, MEMBERS);
  const started = members.id.log === log;
  if (started) checkFormat(members.format);
  const parsed = readCase(members, log);
  if (started) checkCase(parsed, log);
  return { case: log.errorCount() > 0 ? null : parsed.case, issues: log.issues() };
};

const checkFormat = ({ value, path, log }: Field): void => {
  if (value === CASE_FORMAT) return;
  log.error(
    'unknown-format',
    path,
    typeof value === 'string'
      ? `"${shown(value)}" is not a format that can be read`
      : 'the file does not say its format',
    `A case file has the member "format": "${CASE_FORMAT}".`,
  );
};

const readCase = (members: CaseMembers, log: IssueLog): Unchecked => {
  const line = localText(LIMITS.lineChars);
  const before = log.errorCount();
  const epoch = required(members.origin, instant, null)?.epoch ?? 0;
  // NaN keeps an unreadable origin from making every time of the file look wrong; no case comes out of it anyway.
  const origin: EpochSeconds = log.errorCount() > before ? Number.NaN : epoch;
  const beforePlaces = log.errorCount();
  const placeList = required(members.places, listOf(parsePlace, LIMITS.places), []);
  checkUnique(idsOf(placeList, '$.places'), log);
  const placesRead = log.errorCount() === beforePlaces;
  const routes = required(members.routes, listOf(parseRoute, LIMITS.routes), []);
  const title = required(members.title, line, '');
  return {
    placeList,
    placesRead,
    case: {
      id: required(members.id, identifier, ''),
      version: required(members.version, plainText(LIMITS.idChars), ''),
      corrections: optional(members.corrections, listOf(parseCorrection, LIMITS.corrections), []),
      title,
      question: optional(members.question, line, title),
      summary: required(members.summary, localText(LIMITS.textChars), ''),
      languages: optional(members.languages, listOf(oneOf(LANGS), LANGS.length), ['en'] as const),
      origin,
      asOf: (required(members.asOf, instant, null)?.epoch ?? 0) - origin,
      clocks: required(members.clocks, listOf(zoneName, LIMITS.clocks), []),
      network: required(members.network, identifier, ''),
      places: new Map(placeList.map((place) => [place.id, place])),
      routes: settlePriors(routes, members.routes),
      reports: required(members.reports, listOf(parseReport(origin), LIMITS.reports), []),
      distances: optional(members.distances, listOf(parseDistance(origin), LIMITS.distances), []),
      trainFacts: optional(members.trainFacts, listOf(parseTrainFact(origin), LIMITS.trainFacts), []),
      sourceNames: byEachName(optional(members.sourceNames, listOf(line, LIMITS.sourceNames), [])),
    },
  };
};

/** A source may be named in any of its languages. Of two entries for one name the first counts. */
const byEachName = (names: readonly LocalText[]): ReadonlyMap<string, LocalText> =>
  new Map(
    names
      .flatMap((name) => (typeof name === 'string' ? [] : Object.values(name).map((each) => [each, name] as const)))
      .reverse(),
  );

const parseCorrection = (field: Field): Correction => {
  const { version, date, text } = membersOf(field, ['version', 'date', 'text']);
  return {
    version: required(version, plainText(LIMITS.idChars), ''),
    date: required(date, calendarDay, ''),
    text: required(text, localText(LIMITS.textChars), ''),
  };
};
