import { compareIds } from '../case/compare-ids.ts';
import type { Report, ReportKind } from '../case/types.ts';
import type { ChainageInterval } from '../network/types.ts';
import { overlaps } from '../time/span.ts';
import type { Span } from '../time/types.ts';

export interface Candidate {
  readonly report: Report;
  readonly window: Span;
  readonly credence: number;
  /** Its intervals on each route. */
  readonly on: readonly (readonly ChainageInterval[])[];
}

/** Half the speed of a goods train: turns a stretch into the time it stands for, so that places and windows can be weighed together. */
export const STRETCH_KMH = 45;

/** Longest total of a report's intervals over the routes, km: the same figure for every route. */
export const stretchKm = (on: Candidate['on']): number =>
  Math.max(0, ...on.map((intervals) => intervals.reduce((sum, { fromKm, toKm }) => sum + toKm - fromKm, 0)));

/**
 * Splits candidates into those that speak and their copies: reports of one origin about one event are one witness, and the most specific
 * (narrowest in time and place together) speaks; ties go to the better grade, then to the lower id. The same event is what can
 * be said in the same words (departing is not arriving), on stretches that touch, in windows that overlap.
 */
export function groupCopies(candidates: readonly Candidate[]): {
  readonly speakers: readonly Candidate[];
  readonly copyOf: ReadonlyMap<string, string>;
} {
  const ranked = [...candidates].sort(
    (a, b) => size(a) - size(b) || b.credence - a.credence || compareIds(a.report.id, b.report.id),
  );
  const byWords = new Map<string, Candidate[]>();
  const copyOf = new Map<string, string>();
  for (const candidate of ranked) {
    const words = wordsOf(candidate.report);
    const speakers = byWords.get(words) ?? [];
    byWords.set(words, speakers);
    const speaker = speakers.find((other) => sameEvent(candidate, other));
    if (speaker) copyOf.set(candidate.report.id, speaker.report.id);
    else speakers.push(candidate);
  }
  return { speakers: [...byWords.values()].flat(), copyOf };
}

const wordsOf = ({ kind, toward, origin }: Report): string => JSON.stringify([EVENT[kind], toward, origin]);

const size = ({ window, on }: Candidate): number => window.end - window.start + (stretchKm(on) / STRETCH_KMH) * 3600;

const EVENT: Record<ReportKind, string> = {
  seen: 'there',
  arrived: 'there',
  passed: 'there',
  statement: 'there',
  departed: 'departed',
  turned: 'turned',
  'not-seen': 'not-there',
  expectation: 'none',
  context: 'none',
};

function sameEvent(a: Candidate, b: Candidate): boolean {
  return (
    overlaps(a.window, b.window) &&
    a.on.some((intervals, route) => intervals.some((p) => b.on[route]?.some((q) => touch(p, q))))
  );
}

const touch = (p: ChainageInterval, q: ChainageInterval): boolean => p.fromKm <= q.toKm && q.fromKm <= p.toKm;
