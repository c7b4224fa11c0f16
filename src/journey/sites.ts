import type { ChainageInterval } from '../network/types.ts';

/** Where the case's reports and the places of long stops lie on one route. */
export interface RouteSites {
  readonly routeId: string;
  /** By report id: one interval per pass at which the report can hold, ascending. Absent or empty where the route does not serve it. */
  readonly reports: ReadonlyMap<string, readonly ChainageInterval[]>;
  /** Chainages of the last station before and the first after a border, where trains wait for its formalities. */
  readonly borders: readonly number[];
}

/** Where a report can hold on a route, a pass after the other; empty where the route does not serve it. */
export const passesOn = ({ reports }: RouteSites, reportId: string): readonly ChainageInterval[] =>
  reports.get(reportId) ?? [];

/** The same route by route. */
export const passesByRoute = (
  sites: readonly RouteSites[],
  reportId: string,
): readonly (readonly ChainageInterval[])[] => sites.map((site) => passesOn(site, reportId));
