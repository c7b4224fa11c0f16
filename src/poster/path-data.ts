import type { Geometry, Position } from 'geojson';
import { thinned } from '../look/pixel-path.ts';
import type { LonLat } from '../network/types.ts';
import { clipLine, clipRing } from './clip.ts';
import type { Box, Projection } from './projection.ts';
import { relativePath } from './relative-path.ts';

/** Vertices closer together than this are one: half of it is below what a screen can show. */
const NEAREST_PX = 0.6;

/** Path data of a line as far as it touches `box`. Empty where it does not. */
export function linePath(line: readonly LonLat[], projection: Projection, box: Box): string {
  return clipLine(line.map(projection.project), box)
    .map((part) => relativePath(thinned(part, NEAREST_PX)))
    .join('');
}

/** Path data of all lines or rings of a geometry, cut to `box`: polygons are closed, points are left out. */
export function geometryPath(geometry: Geometry, projection: Projection, box: Box): string {
  switch (geometry.type) {
    case 'LineString':
      return linePath(lonLats(geometry.coordinates), projection, box);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(lonLats(line), projection, box)).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => ringPath(lonLats(ring), projection, box)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flatMap((rings) => rings.map((ring) => ringPath(lonLats(ring), projection, box)))
        .join('');
    case 'GeometryCollection':
      return geometry.geometries.map((each) => geometryPath(each, projection, box)).join('');
    case 'Point':
    case 'MultiPoint':
      return '';
  }
}

function ringPath(ring: readonly LonLat[], projection: Projection, box: Box): string {
  const kept = thinned(clipRing(ring.slice(0, -1).map(projection.project), box), NEAREST_PX);
  return kept.length < 3 ? '' : `${relativePath(kept)}Z`;
}

const lonLats = (positions: readonly Position[]): readonly LonLat[] => positions.map(([lon, lat]) => [lon!, lat!]);
