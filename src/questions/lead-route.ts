import type { Journey, RouteJourney } from '../journey/types.ts';

/** The likeliest route, the first by id among equals. Null where the case has none. */
export const leadRoute = ({ routes }: Journey): RouteJourney | null =>
  routes.reduce<RouteJourney | null>(
    (lead, route) =>
      lead === null || route.weight > lead.weight || (route.weight === lead.weight && route.routeId < lead.routeId)
        ? route
        : lead,
    null,
  );
