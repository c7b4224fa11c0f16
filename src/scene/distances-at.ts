import { greatCircleKm } from '../network/great-circle.ts';
import { pointAt } from '../network/point-at.ts';
import type { SceneContext } from './context.ts';
import type { Distances, TrainMark } from './types.ts';

/** How far the train has come and has to go on the likeliest route, by rail and in a straight line. */
export function distancesAt({ ranked, case: { routes } }: SceneContext, train: TrainMark): Distances | null {
  const route = ranked[0]?.route;
  const plan = routes.find(({ id }) => id === train.routeId);
  const origin = plan?.via[0];
  if (route === undefined || plan === undefined || origin === undefined) return null;
  return {
    runKm: train.km,
    toGoKm: route.lengthKm - train.km,
    originPlaceId: origin,
    destinationPlaceId: plan.destination,
    straightToOriginKm: greatCircleKm(train.at, pointAt(route, 0).at),
    straightToDestinationKm: greatCircleKm(train.at, pointAt(route, route.lengthKm).at),
  };
}
