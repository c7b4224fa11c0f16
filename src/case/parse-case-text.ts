import { createIssueLog } from './issue-log.ts';
import { LIMITS } from './limits.ts';
import { parseCase } from './parse-case.ts';
import { type JsonFault, scanJson } from './scan-json.ts';
import type { ParsedCase } from './types.ts';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Reads the text of a case file. Beyond what `parseCase` finds, it tells line and column where the JSON is broken, members that are there twice, and a
 * file that is too big to look into.
 */
export const parseCaseText = (text: string): ParsedCase => {
  const log = createIssueLog();
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (body.length > LIMITS.fileChars) {
    const [size, limit] = [body.length, LIMITS.fileChars].map((chars) => (chars / 1024 / 1024).toFixed(1));
    log.error('too-big', '$', `the file has ${size} million characters, and ${limit} is the limit`, 'Split the case.');
    return { case: null, issues: log.issues() };
  }
  const { fault, duplicates } = scanJson(body);
  if (fault !== null) {
    log.error(fault.code, '$', `${position(body, fault)}: ${fault.cause}`, fault.remedy);
    return { case: null, issues: log.issues() };
  }
  for (const path of duplicates) {
    log.error('duplicate-member', path, 'the object has this member twice', 'Keep one of them.');
  }
  const json: unknown = JSON.parse(body);
  const parsed = parseCase(json);
  return duplicates.length === 0 ? parsed : { case: null, issues: [...log.issues(), ...parsed.issues] };
};

const position = (text: string, { offset }: JsonFault): string => {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `line ${line}, column ${offset - before.lastIndexOf('\n')}`;
};
