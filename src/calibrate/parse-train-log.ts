import { type Field, listOf, type Members, membersOf, optional, type Reader, required } from '../case/field.ts';
import { createIssueLog, type IssueLog } from '../case/issue-log.ts';
import { instant } from '../case/read-times.ts';
import { identifier, numberIn, oneOf } from '../case/read-values.ts';
import { scanJson } from '../case/scan-json.ts';
import type { CaseIssue } from '../case/types.ts';
import { greatCircleKm } from '../network/great-circle.ts';
import type { LonLat } from '../network/types.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { LogFix, TrainLog } from './types.ts';

/** Far above a journey of weeks with a fix every ten seconds. */
const MOST_FIXES = 200_000;
const MOST_VERTICES = 500_000;
/** Round the earth, nearly. */
const MOST_KM = 40_000;
/** The drawn path may be this much shorter or longer than the kilometres along it. */
const PATH_SLACK = 0.25;

/** A fix as it stands in the file, in seconds since 1970. */
interface RawFix {
  readonly t: number;
  readonly tLo: number;
  readonly tHi: number;
  readonly km: number;
  readonly field: Field;
}

/**
 * Reads the text of a train log, see TRAINLOGS.md. Members beyond the format say what their author likes and are not looked at. A log comes out
 * only where nothing is wrong; else the issues, each with path, cause and remedy.
 */
export function parseTrainLog(text: string): Result<TrainLog, readonly CaseIssue[]> {
  const log = createIssueLog();
  const { fault, duplicates } = scanJson(text);
  if (fault !== null) {
    log.error(fault.code, '$', `${fault.cause} (character ${fault.offset})`, fault.remedy);
    return fail(log.issues());
  }
  for (const path of duplicates) log.error('duplicate-member', path, 'the object has this member twice', 'Keep one.');
  const parsed = readLog({ value: JSON.parse(text) as unknown, path: '$', log });
  return log.errorCount() > 0 ? fail(log.issues()) : ok(parsed);
}

function readLog(field: Field): TrainLog {
  const { id, path, fixes } = read(field, ['id', 'path', 'fixes']);
  const line = required(path, readPath, []);
  const raw = required(fixes, listOf(readFix, MOST_FIXES), []);
  checkOrder(raw, fixes);
  if (field.log.errorCount() === 0) checkLength(line, raw, path);
  const origin = raw[0]?.t ?? 0;
  const startKm = raw[0]?.km ?? 0;
  return {
    id: required(id, identifier, ''),
    origin,
    fixes: raw.map(
      ({ t, tLo, tHi, km }): LogFix => ({ t: t - origin, tLo: tLo - origin, tHi: tHi - origin, km: km - startKm }),
    ),
    path: line,
  };
}

function readPath(field: Field): readonly LonLat[] {
  const { type, coordinates } = read(field, ['type', 'coordinates']);
  required(type, oneOf(['LineString']), 'LineString');
  const line = required(coordinates, listOf(readPosition, MOST_VERTICES), []);
  if (line.length < 2) {
    field.log.error('too-few', coordinates.path, 'a path needs at least two positions', 'Give the line that was run.');
  }
  return line;
}

/** [longitude, latitude]; an altitude may follow. */
function readPosition(field: Field): LonLat {
  const values = listOf((entry) => entry, 3)(field);
  const at = (i: number): Field => values[i] ?? { ...field, value: undefined, path: `${field.path}[${i}]` };
  return [required(at(0), LONGITUDE, 0), required(at(1), LATITUDE, 0)];
}

const LONGITUDE = numberIn(-180, 180, 'degrees east');
const LATITUDE = numberIn(-90, 90, 'degrees north');

function readFix(field: Field): RawFix {
  const members = read(field, ['t', 'km', 'lon', 'lat', 't_lo', 't_hi']);
  const t = required(members.t, seconds, 0);
  required(members.lon, LONGITUDE, 0);
  required(members.lat, LATITUDE, 0);
  const tLo = optional(members.t_lo, seconds, t);
  const tHi = optional(members.t_hi, seconds, t);
  if (tLo > t || t > tHi) {
    field.log.error('bad-bracket', field.path, 't does not lie from t_lo to t_hi', 'Put the bracket around t.');
  }
  return { t, tLo, tHi, km: required(members.km, numberIn(0, MOST_KM, 'km'), 0), field };
}

const seconds: Reader<number> = (field) => instant(field).epoch;

function checkOrder(fixes: readonly RawFix[], field: Field): void {
  const { log } = field;
  if (Array.isArray(field.value) && fixes.length < 2) {
    log.error('too-few', field.path, 'a journey needs at least two fixes', 'Leave the log out.');
  }
  fixes.forEach((fix, i) => {
    const before = fixes[i - 1];
    if (before === undefined) return;
    if (fix.t < before.t) log.error('out-of-order', `${fix.field.path}.t`, 'it is earlier than the fix before', SORT);
    if (fix.km < before.km) log.error('runs-back', `${fix.field.path}.km`, 'it lies behind the fix before', FORWARD);
  });
}

const SORT = 'Sort the fixes by time.';
const FORWARD = 'Measure along the path, from the first fix on; cut the journey where the train turns back.';

/** A path in degrees that do not belong to these kilometres is a mix-up of files or of longitude and latitude. */
function checkLength(line: readonly LonLat[], fixes: readonly RawFix[], { path, log }: Field): void {
  let drawn = 0;
  for (let i = 1; i < line.length; i++) drawn += greatCircleKm(line[i - 1]!, line[i]!);
  const run = (fixes.at(-1)?.km ?? 0) - (fixes[0]?.km ?? 0);
  if (run === 0) log.error('no-length', path, 'the train does not move', 'Leave the log out.');
  else if (Math.abs(drawn / run - 1) > PATH_SLACK) {
    const lengths = `the path is ${drawn.toFixed(1)} km long, and the fixes run over ${run.toFixed(1)} km`;
    log.error('other-length', path, lengths, 'Give the path of this journey, from its first fix to its last.');
  }
}

/** The members by name. A log carries what its author needs, so that others are passed over without a word. */
function read<Name extends string>(field: Field, names: readonly Name[]): Members<Name> {
  return membersOf({ ...field, log: errorsOnly(field.log) }, names);
}

const errorsOnly = (log: IssueLog): IssueLog => ({ ...log, warning: () => undefined });
