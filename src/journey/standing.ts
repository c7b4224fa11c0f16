import { compareIds } from '../case/compare-ids.ts';
import type { Report } from '../case/types.ts';
import type { ChainageInterval } from '../network/types.ts';
import type { CaseTime } from '../time/types.ts';
import { credence } from './admiralty.ts';
import { type Candidate, groupCopies } from './copies.ts';
import { eventWindow, knownFrom } from './event-window.ts';
import { passesByRoute, type RouteSites } from './sites.ts';
import type { Standing } from './types.ts';
import { claimOf, type Witness } from './witness.ts';

export interface Admission {
  readonly standing: ReadonlyMap<string, Standing>;
  /** By copy: the report that speaks for it. */
  readonly copyOf: ReadonlyMap<string, string>;
  /** In the order of ids. */
  readonly witnesses: readonly Witness[];
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Which reports speak at `asOf`, and which only repeat one that does. The order of `reports` changes nothing. One that is left out stays the one that its copies
 * repeat: else leaving out a witness would only hand its word to the next copy.
 */
export function admit(
  reports: readonly Report[],
  sites: readonly RouteSites[],
  asOf: CaseTime,
  leftOut: ReadonlySet<string> = NONE,
): Admission {
  const standing = new Map<string, Standing>();
  const candidates: Candidate[] = [];
  for (const report of [...reports].sort(byId)) {
    const on = passesByRoute(sites, report.id);
    const why = standingAlone(report, on, asOf);
    standing.set(report.id, why);
    const window = eventWindow(report);
    if (why === 'used' && window !== null) candidates.push({ report, window, credence: credence(report.grade), on });
  }
  const { speakers, copyOf } = groupCopies(candidates);
  for (const id of copyOf.keys()) standing.set(id, 'copy');
  for (const id of leftOut) if (standing.get(id) === 'used' || copyOf.has(id)) standing.set(id, 'left-out');
  const witnesses = speakers
    .filter(({ report }) => !leftOut.has(report.id))
    .map(({ report, window, credence: q }) => ({ report, window, credence: q }));
  return { standing, copyOf, witnesses: witnesses.sort((a, b) => byId(a.report, b.report)) };
}

function standingAlone(
  report: Report,
  on: readonly (readonly ChainageInterval[])[],
  asOf: CaseTime,
): Exclude<Standing, 'copy'> {
  if ((knownFrom(report) ?? asOf) > asOf) return 'unpublished';
  if (report.subject !== 'train') return 'other-subject';
  if (report.kind === 'expectation' || report.kind === 'context') return report.kind;
  const placed = on.some((intervals) => intervals.length > 0);
  return report.event === null || claimOf(report.kind) === null || !placed ? 'unplaceable' : 'used';
}

const byId = (a: Report, b: Report): number => compareIds(a.id, b.id);
