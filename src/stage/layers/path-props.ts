import { FIRST_NAMES } from '../style/names.ts';
import type { RoutePath } from './route-paths.ts';

/** The map is flat: what is painted later lies on top. */
export const FLAT = { depthCompare: 'always', depthWriteEnabled: false } as const;

/** MapLibre paints a layer that carries this before the first of the names. */
export const BELOW_NAMES = { beforeId: FIRST_NAMES } as const;

/** What every layer along a route shares. `data` must be the same array each time, or deck.gl tessellates the route anew. */
export const pathProps = (data: readonly RoutePath[]) =>
  ({
    data,
    positionFormat: 'XY',
    _pathType: 'open',
    getPath: ({ path }: RoutePath) => path,
    getTimestamps: ({ km }: RoutePath) => km,
    widthUnits: 'pixels',
    fadeTrail: false,
    trailLength: 1,
    currentTime: Number.MAX_SAFE_INTEGER,
  }) as const;
