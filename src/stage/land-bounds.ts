import type { Position } from 'geojson';
import { extend } from './mercator.ts';
import type { Basemap, Bounds } from './types.ts';

/** The part of the world that the basemap draws, or null where its land is still to be fetched. Beyond it everything would look like sea. */
export function landBounds(basemap: Basemap): Bounds | null {
  let bounds: Bounds | null = null;
  for (const { kind, data } of basemap.layers) {
    if (kind !== 'land' || typeof data === 'string') continue;
    for (const { geometry } of data.features) {
      const polygons =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : [];
      for (const [outer] of polygons) bounds = extendByRing(bounds, outer ?? []);
    }
  }
  return bounds;
}

function extendByRing(start: Bounds | null, ring: readonly Position[]): Bounds | null {
  let bounds = start;
  for (const [lon, lat] of ring) {
    if (lon !== undefined && lat !== undefined) bounds = extend(bounds, [lon, lat]);
  }
  return bounds;
}
