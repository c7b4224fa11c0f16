import type { Case } from '../case/types.ts';
import { locate, locateWhere } from '../network/locate.ts';
import { railStretch } from '../network/rail-stretch.ts';
import type { RailNetwork, Route } from '../network/types.ts';
import type { OnRails, RouteSpots } from './on-rails.ts';

/** Finds where all that a case speaks of lies on its routes. */
export const layOnRails = ({
  case: subject,
  network,
  routes,
}: {
  readonly case: Case;
  readonly network: RailNetwork;
  readonly routes: readonly Route[];
}): OnRails => new Map(routes.map((route) => [route.id, spotsOn(route, subject, network)]));

function spotsOn(route: Route, { reports, routes, places, distances }: Case, network: RailNetwork): RouteSpots {
  const plan = routes.find(({ id }) => id === route.id);
  const ends = plan === undefined ? [] : [plan.via[0]!, plan.destination];
  return {
    reports: new Map(
      reports.flatMap(({ id, where }) => {
        const located = where === null ? null : locateWhere(route, network, where, places);
        return located?.ok ? [[id, located.value.intervals] as const] : [];
      }),
    ),
    ends: new Map(
      ends.flatMap((id) => {
        const place = places.get(id);
        const located = place === undefined ? null : locate(route, network, place, places);
        return located?.ok ? [[id, located.value.intervals] as const] : [];
      }),
    ),
    claims: new Map(
      distances.flatMap(({ id, from, to }) => {
        const [start, end] = [places.get(from), places.get(to)];
        const stretch = start === undefined || end === undefined ? null : railStretch(route, network, start, end);
        return stretch === null ? [] : [[id, stretch] as const];
      }),
    ),
  };
}
