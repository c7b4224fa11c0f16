import type { IssueLog } from './issue-log.ts';
import { LIMITS } from './limits.ts';
import { TRAIN } from './parse-report.ts';
import type { Report } from './types.ts';

/** What only the whole report can show: whether its parts fit each other and its kind. Times are in seconds since the case's origin. */
export const checkReport = (report: Report, path: string, log: IssueLog): void => {
  const { kind, subject, event, where, toward, source } = report;
  if (kind === 'turned' && toward === null) {
    log.error('missing-member', `${path}.toward`, 'a turn needs a direction', 'Name the place towards which it ran.');
  }
  if (kind !== 'turned' && toward !== null) {
    log.warning('unused-member', `${path}.toward`, `"toward" means nothing with "${kind}"`, 'Use the kind "turned".');
  }
  if (where?.type === 'stretch' && where.from === where.to && where.from !== '') {
    log.error('empty-stretch', `${path}.where`, 'the stretch begins where it ends', 'Name the place alone.');
  }
  if (kind === 'expectation' || kind === 'context') return;
  if (
    event !== null &&
    source.published !== null &&
    event.start >= source.published.end &&
    event.start > source.published.start
  ) {
    log.warning(
      'event-after-publication',
      `${path}.event`,
      'the event lies wholly after its publication, so nobody can have known it',
      'Check offsets and days; if it was foreseen, the kind is "expectation".',
    );
  }
  if (subject !== TRAIN) return;
  checkConstrains(report, path, log);
};

const checkConstrains = ({ event, where }: Report, path: string, log: IssueLog): void => {
  const reach = LIMITS.spanDays * 86_400;
  if (event !== null && (event.start < -reach || event.end > reach)) {
    log.error(
      'far-from-origin',
      `${path}.event`,
      `a report on the train lies more than ${LIMITS.spanDays} days from the origin of the case`,
      'Check the year, move "origin", or make it the kind "context".',
    );
  }
  const missing = [event === null ? 'event' : null, where === null ? 'where' : null].filter((name) => name !== null);
  if (missing.length === 0) return;
  log.warning(
    'unplaceable',
    path,
    `without ${missing.join(' and ')} the report is shown, but cannot hold the train anywhere`,
    'Add it, or make it the kind "context".',
  );
};
