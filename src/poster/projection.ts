import type { Pixel } from '../look/pixel-path.ts';
import type { LonLat } from '../network/types.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** [west, south, east, north], degrees. */
export type Bounds = readonly [number, number, number, number];

/** Spherical Mercator, scaled and shifted. */
export interface Projection {
  readonly project: (position: LonLat) => Pixel;
  /** As web maps count it: the world is 512 pixels wide at zoom 0. */
  readonly zoom: number;
  /** Kilometres on the ground under one pixel at a height of the picture. */
  readonly kmPerPixel: (y: number) => number;
}

/** Width of the world at zoom 0, pixels. */
const WORLD_PX = 512;

const EARTH_CIRCUMFERENCE_KM = 40_075.017;

/** Beyond this latitude a Mercator map is no longer square; nothing of ours lies there, but a hostile file may. */
const MAX_LATITUDE = 85;

const mercatorX = (lon: number): number => lon / 360;

function mercatorY(lat: number): number {
  const clamped = Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat));
  return -Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360)) / (2 * Math.PI);
}

/** The largest scale at which all of `bounds` lies inside `frame`, centred there. @param closest zoom at most */
export function fitProjection([west, south, east, north]: Bounds, frame: Box, closest = 11): Projection {
  const [x0, x1] = [mercatorX(west), mercatorX(east)];
  const [y0, y1] = [mercatorY(north), mercatorY(south)];
  const scale = Math.min(
    WORLD_PX * 2 ** closest,
    (frame.right - frame.left) / Math.max(x1 - x0, 1e-9),
    (frame.bottom - frame.top) / Math.max(y1 - y0, 1e-9),
  );
  const shiftX = (frame.left + frame.right) / 2 - ((x0 + x1) / 2) * scale;
  const shiftY = (frame.top + frame.bottom) / 2 - ((y0 + y1) / 2) * scale;
  return {
    zoom: Math.log2(scale / WORLD_PX),
    project: ([lon, lat]) => [mercatorX(lon) * scale + shiftX, mercatorY(lat) * scale + shiftY],
    kmPerPixel: (y) => {
      const latitude = 2 * Math.atan(Math.exp(-((y - shiftY) / scale) * 2 * Math.PI)) - Math.PI / 2;
      return (EARTH_CIRCUMFERENCE_KM * Math.cos(latitude)) / scale;
    },
  };
}

/** The smallest bounds round some positions; null round none. */
export function boundsOf(positions: readonly LonLat[]): Bounds | null {
  if (positions.length === 0) return null;
  return positions.reduce<Bounds>(
    ([west, south, east, north], [lon, lat]) => [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ],
    [180, 90, -180, -90],
  );
}
