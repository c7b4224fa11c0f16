import {
  checkPlaces,
  checkUnique,
  endsOfReport,
  idsOf,
  placesOfDistance,
  placesOfReport,
  placesOfRoutes,
  placesOfStretches,
} from './check-references.ts';
import { checkReport } from './check-report.ts';
import type { IssueLog } from './issue-log.ts';
import { summarizeLinks } from './summarize-links.ts';
import type { Case, Place } from './types.ts';

/** A case whose members are read one by one and not yet held against each other. */
export interface Unchecked {
  readonly case: Case;
  readonly placeList: readonly Place[];
  /** False where the list of places is wrong in itself, so that nothing can be said of what refers to it. */
  readonly placesRead: boolean;
}

/** Holds the members of a case against each other. */
export const checkCase = ({ case: parsed, placeList, placesRead }: Unchecked, log: IssueLog): void => {
  const { places, routes, reports, distances, trainFacts, clocks, languages } = parsed;
  if (clocks.length === 0) log.error('empty-list', '$.clocks', 'there is no clock', 'Name at least one zone.');
  if (languages.length === 0) log.error('empty-list', '$.languages', 'there is no language', 'Name at least one.');
  if (routes.length === 0) log.error('empty-list', '$.routes', 'there is no route', 'Add at least one route.');
  checkUnique(idsOf(routes, '$.routes'), log);
  checkUnique(
    [...idsOf(reports, '$.reports'), ...idsOf(distances, '$.distances'), ...idsOf(trainFacts, '$.trainFacts')],
    log,
  );
  reports.forEach((report, i) => {
    checkReport(report, `$.reports[${i}]`, log);
  });
  summarizeLinks(parsed, log);
  if (!placesRead) return;
  const reportPath = (i: number): string => `$.reports[${i}]`;
  const ends = [
    ...placesOfStretches(placeList),
    ...placesOfRoutes(routes),
    ...reports.flatMap((report, i) => endsOfReport(report, reportPath(i))),
    ...distances.flatMap((claim, i) => placesOfDistance(claim, `$.distances[${i}]`)),
  ];
  checkPlaces(ends, places, log, true);
  checkPlaces(
    reports.flatMap((report, i) => placesOfReport(report, reportPath(i))),
    places,
    log,
    false,
  );
};
