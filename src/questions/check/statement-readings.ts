import { compareIds } from '../../case/compare-ids.ts';
import type { Case, Report } from '../../case/types.ts';
import { credence } from '../../journey/admiralty.ts';
import { passesOn } from '../../journey/sites.ts';
import type { Journey } from '../../journey/types.ts';
import { formatRfc3339 } from '../../time/format-instant.ts';
import { overlaps } from '../../time/span.ts';
import type { CaseTime } from '../../time/types.ts';
import { firstMouth } from '../../words/reported-words.ts';
import type { Dossier } from '../dossier.ts';
import { leadRoute } from '../lead-route.ts';
import { passageTime } from '../passage-time.ts';
import { roundShare } from '../round.ts';
import type { StatementReadings } from './types.ts';

/** Both readings of each statement that is used: see `StatementReadings`. In the order of ids. */
export const statementReadings = (dossier: Dossier, journey: Journey): readonly StatementReadings[] => {
  const { case: story } = dossier;
  const holds = new Map(
    journey.verdicts.flatMap((v) => (v.standing === 'used' ? [[v.reportId, v.holds] as const] : [])),
  );
  return story.reports
    .filter(({ id, kind, event }) => kind === 'statement' && event !== null && holds.has(id))
    .toSorted((a, b) => compareIds(a.id, b.id))
    .map((report) => ({
      id: report.id,
      thereBy: thereBy(report, holds.get(report.id) ?? null, dossier, journey),
      saidThen: saidThen(report, story),
    }));
};

const thereBy = (
  { id, event }: Report,
  holds: number | null,
  { case: { origin }, sites }: Dossier,
  journey: Journey,
): StatementReadings['thereBy'] => {
  const written = (t: CaseTime): string => formatRfc3339(Math.round(origin + t), 'UTC');
  const by = event!.end;
  const lead = leadRoute(journey);
  const site = sites.find(({ routeId }) => routeId === lead?.routeId);
  const pass = site && passesOn(site, id)[0];
  const arrivedBy = (level: number): CaseTime | null =>
    lead?.chain == null || pass === undefined ? null : passageTime(lead.chain, pass.fromKm, level);
  const [early, median, late] = [0.1, 0.5, 0.9].map(arrivedBy) as [number | null, number | null, number | null];
  const known = early !== null && median !== null && late !== null;
  return {
    by: written(by),
    probability: holds === null ? null : roundShare(holds),
    arrived: known ? { '0.1': written(early), '0.5': written(median), '0.9': written(late) } : null,
    marginS: known ? Math.round(by - median) : null,
  };
};

/**
 * Words that were said once cannot have been said on two days. Of statements by one mouth about one place with windows that do not meet, each may be the one that is dated
 * right, or none: p_i times the (1 - p_j) of the others, over the sum, with p the credence of the grade. Where the case has a report of its own on the saying (the
 * same origin and window, another subject than the train), its grade counts.
 */
const saidThen = (report: Report, story: Case): StatementReadings['saidThen'] => {
  const others = story.reports.filter((other) => isSameWords(report, other) && !overlaps(report.event!, other.event!));
  if (others.length === 0) return null;
  const written = (t: CaseTime): string => formatRfc3339(story.origin + t, 'UTC');
  const priors = [report, ...others].map((each) => credence(onTheSaying(each, story).grade));
  const none = priors.reduce((product, p) => product * (1 - p), 1);
  const odds = priors.map((p) => (none * p) / (1 - p));
  return {
    from: written(report.event!.start),
    to: written(report.event!.end),
    contradictedBy: others.map(({ id }) => id).toSorted(),
    probability: roundShare(odds[0]! / odds.reduce((sum, each) => sum + each, none)),
  };
};

const isSameWords = (a: Report, b: Report): boolean =>
  a.id !== b.id &&
  b.kind === 'statement' &&
  b.subject === a.subject &&
  b.event !== null &&
  a.origin !== b.origin &&
  firstMouth(a) !== '' &&
  firstMouth(a) === firstMouth(b) &&
  JSON.stringify(a.where) === JSON.stringify(b.where);

const onTheSaying = (report: Report, { reports }: Case): Report =>
  reports.find(
    ({ origin, subject, event }) =>
      origin === report.origin &&
      subject !== report.subject &&
      event?.start === report.event?.start &&
      event?.end === report.event?.end,
  ) ?? report;
