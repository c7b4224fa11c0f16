import { byWeight } from '../journey/by-weight.ts';
import type { Journey, RouteJourney } from '../journey/types.ts';

/** The likeliest route, the first by id among equals. Null where the case has none. */
export const leadRoute = ({ routes }: Journey): RouteJourney | null => routes.toSorted(byWeight)[0] ?? null;
