import type { IssueLog } from './issue-log.ts';
import { nearest } from './nearest.ts';
import type { DistanceClaim, Place, Report, RoutePlan } from './types.ts';

/** A place id where one is used, with its path. */
interface Use {
  readonly id: string;
  readonly path: string;
}

/** Every id is there once: places and routes among themselves, and all that a list shows (reports, distances, train facts) together. */
export const checkUnique = (ids: readonly Use[], log: IssueLog): void => {
  const first = new Map<string, string>();
  for (const { id, path } of ids) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    else if (id !== '') {
      log.error('duplicate-id', path, `the id "${id}" is taken by ${earlier}`, 'Give each its own id.');
    }
  }
};

export const idsOf = (entries: readonly { readonly id: string }[], path: string): readonly Use[] =>
  entries.map(({ id }, i) => ({ id, path: `${path}[${i}].id` }));

export const placesOfRoutes = (routes: readonly RoutePlan[]): readonly Use[] =>
  routes.flatMap(({ via, destination }, i) => [
    ...via.map((id, j) => ({ id, path: `$.routes[${i}].via[${j}]` })),
    { id: destination, path: `$.routes[${i}].destination` },
  ]);

export const placesOfStretches = (places: readonly Place[]): readonly Use[] =>
  places.flatMap(({ shape }, i) =>
    shape.type === 'stretch'
      ? [
          { id: shape.from, path: `$.places[${i}].stretch.from` },
          { id: shape.to, path: `$.places[${i}].stretch.to` },
        ]
      : [],
  );

export const placesOfReport = ({ where, toward }: Report, path: string): readonly Use[] => [
  ...(toward === null ? [] : [{ id: toward, path: `${path}.toward` }]),
  ...(where === null ? [] : where.type === 'place' ? [{ id: where.place, path: `${path}.where` }] : []),
];

/** Ends of stretches, which must be places that are somewhere along a line, not stretches or areas themselves. */
export const endsOfReport = ({ where }: Report, path: string): readonly Use[] =>
  where?.type === 'stretch'
    ? [
        { id: where.from, path: `${path}.where.from` },
        { id: where.to, path: `${path}.where.to` },
      ]
    : [];

export const placesOfDistance = ({ from, to }: DistanceClaim, path: string): readonly Use[] => [
  { id: from, path: `${path}.from` },
  { id: to, path: `${path}.to` },
];

/** Every use names a place of the case; with `pointLike`, one that is a station or a point. */
export const checkPlaces = (
  uses: readonly Use[],
  places: ReadonlyMap<string, Place>,
  log: IssueLog,
  pointLike: boolean,
): void => {
  const names = [...places.keys()];
  for (const { id, path } of uses) {
    const place = places.get(id);
    if (id === '') continue;
    if (place === undefined) {
      const meant = log.isFull() ? null : nearest(id, names);
      log.error(
        'dangling-reference',
        path,
        `there is no place "${id}" in the case`,
        meant === null ? 'Add it to "places", or name one that is there.' : `Did you mean "${meant}"?`,
      );
    } else if (pointLike && (place.shape.type === 'area' || place.shape.type === 'stretch')) {
      log.error(
        'not-a-point',
        path,
        `"${id}" is ${place.shape.type === 'area' ? 'an area' : 'a stretch'}, and a line cannot start or end there`,
        'Name a station or a point.',
      );
    }
  }
};
