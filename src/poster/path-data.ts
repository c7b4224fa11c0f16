import type { Geometry, Position } from 'geojson';
import type { LonLat } from '../network/types.ts';
import { clipLine, clipRing } from './clip.ts';
import type { Box, Pixel, Projection } from './projection.ts';

/** Vertices closer together than this are one: half of it is below what a screen can show. */
const NEAREST_PX = 0.6;

/** Path data of a line as far as it touches `box`. Empty where it does not. */
export function linePath(line: readonly LonLat[], projection: Projection, box: Box): string {
  return clipLine(line.map(projection.project), box)
    .map((part) => pathOf(thin(part)))
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
  const kept = thin(clipRing(ring.slice(0, -1).map(projection.project), box));
  return kept.length < 3 ? '' : `${pathOf(kept)}Z`;
}

function thin(line: readonly Pixel[]): readonly Pixel[] {
  const kept: Pixel[] = [];
  line.forEach((pixel, i) => {
    const last = kept.at(-1);
    const far = last === undefined || Math.hypot(pixel[0] - last[0], pixel[1] - last[1]) >= NEAREST_PX;
    if (far || i === line.length - 1) kept.push(pixel);
  });
  return kept;
}

const pathOf = (line: readonly Pixel[]): string =>
  line.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');

const tenth = (value: number): string => String(Math.round(value * 10) / 10);

const lonLats = (positions: readonly Position[]): readonly LonLat[] => positions.map(([lon, lat]) => [lon!, lat!]);
