import { bboxClip } from '@turf/turf';
import type { Position } from 'geojson';
import type { LonLat } from '../../src/network/types.ts';
import type { Box } from './boxes.ts';

type Polygon = readonly LonLat[][];

// The source's own grid is 0.001 degrees; both neighbours of a border must cut it at the same spot.
const onGrid = ([lon, lat]: Position): LonLat => [Math.round(lon! * 1e4) / 1e4, Math.round(lat! * 1e4) / 1e4];

const touches = (ring: readonly LonLat[], [west, south, east, north]: Box): boolean => {
  let [x0, y0, x1, y1] = [180, 90, -180, -90];
  for (const [x, y] of ring) [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  return x0 <= east && x1 >= west && y0 <= north && y1 >= south;
};

/** The part of polygons that lies in the box. */
export const clipPolygons = (polygons: readonly Polygon[], box: Box): LonLat[][][] =>
  polygons
    .filter((polygon) => touches(polygon[0]!, box))
    .flatMap((polygon) => {
      const { geometry } = bboxClip({ type: 'Polygon', coordinates: polygon as unknown as Position[][] }, [...box]);
      const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return (parts as Position[][][]).map((rings) => rings.map((ring) => ring.map(onGrid)));
    })
    .filter((rings) => rings.length > 0 && rings[0]!.length > 3);

/** The pieces of lines that lie in the box. */
export const clipLines = (lines: readonly (readonly LonLat[])[], box: Box): LonLat[][] =>
  lines
    .filter((line) => touches(line, box))
    .flatMap((line) => {
      const { geometry } = bboxClip({ type: 'LineString', coordinates: line as unknown as Position[] }, [...box]);
      const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
      return (parts as Position[][]).map((part) => part.map(onGrid));
    })
    .filter((line) => line.length > 1);
