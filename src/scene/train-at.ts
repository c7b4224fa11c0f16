import { pointAt } from '../network/point-at.ts';
import type { Route } from '../network/types.ts';
import type { TrainMark } from './types.ts';

/** The train's mark at a chainage of a route. */
export const trainAt = (route: Route, km: number): TrainMark => ({ routeId: route.id, km, ...pointAt(route, km) });
