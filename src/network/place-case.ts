import type { Case, CaseIssue, Place } from '../case/types.ts';
import { checkPlaces } from './check-places.ts';
import { findRoute } from './find-route.ts';
import type { PlaceIssue, RailNetwork, Route, RouteIssue } from './types.ts';

/** A case on its network: the routes that can be run, and what is wrong with the rest. */
export interface PlacedCase {
  readonly case: Case;
  readonly network: RailNetwork;
  readonly routes: readonly Route[];
  readonly issues: readonly CaseIssue[];
}

/** Finds the case's routes on the network and says which places and routes do not fit it, with their paths in the case file. */
export const placeCase = (subject: Case, network: RailNetwork): PlacedCase => {
  const routes: Route[] = [];
  const routeIssues: CaseIssue[] = [];
  for (const [index, plan] of subject.routes.entries()) {
    const found = findRoute(network, plan, subject.places);
    if (found.ok) routes.push(found.value);
    else routeIssues.push(ofRoute(found.error, index));
  }
  const places = [...subject.places.values()];
  const placeIssues = checkPlaces(network, subject.places).map((issue) => ofPlace(issue, places));
  return { case: subject, network, routes, issues: [...placeIssues, ...routeIssues] };
};

const ofRoute = ({ code, cause, remedy }: RouteIssue, index: number): CaseIssue => ({
  severity: 'error',
  code,
  path: `$.routes[${index}]`,
  cause,
  remedy,
});

const ofPlace = ({ severity, code, place, cause, remedy }: PlaceIssue, places: readonly Place[]): CaseIssue => ({
  severity,
  code,
  path: `$.places[${places.findIndex(({ id }) => id === place)}]`,
  cause,
  remedy,
});
