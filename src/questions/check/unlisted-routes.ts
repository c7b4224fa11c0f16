import type { CaseIssue } from '../../case/types.ts';
import { findAlternatives } from '../../network/find-alternatives.ts';
import type { Route } from '../../network/types.ts';
import type { Dossier } from '../dossier.ts';
import { roundKm } from '../round.ts';
import { warning } from './warning.ts';

/** Ways beyond the routes of the case to look at for each pair of ends. */
const FURTHER = 3;

/**
 * Ways by rail that are shorter than a route of the case between the same places and are none of its routes: if the train took one of them, the case could not
 * say so.
 */
export const unlistedRoutes = ({ case: story, network, routes }: Dossier): readonly CaseIssue[] => {
  const pairs = new Map<string, number[]>();
  for (const [i, { via }] of story.routes.entries()) {
    const ends = JSON.stringify([via[0], via.at(-1)]);
    pairs.set(ends, [...(pairs.get(ends) ?? []), i]);
  }
  const listed = new Set(routes.map(railsOf));
  return [...pairs.values()].flatMap((indices): readonly CaseIssue[] => {
    const longest = indices.reduce((a, b) =>
      lengthOf(routes, story.routes[b]!.id) > lengthOf(routes, story.routes[a]!.id) ? b : a,
    );
    const plan = story.routes[longest]!;
    const limitKm = lengthOf(routes, plan.id);
    return findAlternatives(network, plan, story.places, indices.length + FURTHER)
      .filter((way) => way.lengthKm < limitKm && !listed.has(railsOf(way)))
      .map((way) =>
        warning(
          'unlisted-route',
          `$.routes[${longest}]`,
          `rails lead from "${plan.via[0]}" to "${plan.via.at(-1)}" in ${roundKm(way.lengthKm)} km${changes(way)}, less than this route's ${roundKm(limitKm)} km, and no route of the case runs there`,
          'Add it as a route if the train can have taken it.',
        ),
      );
  });
};

const lengthOf = (routes: readonly Route[], id: string): number =>
  routes.find((route) => route.id === id)?.lengthKm ?? 0;

/** The same for equal walks, whatever they call at. */
const railsOf = ({ legs }: Route): string =>
  JSON.stringify(legs.map(({ leg, legFromKm, legToKm }) => [leg, legFromKm, legToKm]));

function changes({ reversals, stations }: Route): string {
  const at = reversals.map((km) => stations.find((station) => station.km === km)?.station ?? `km ${roundKm(km)}`);
  return at.length === 0 ? '' : `, changing ends at ${at.join(' and ')}`;
}
