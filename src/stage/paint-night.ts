import { rgba } from '../look/rgba.ts';
import { darknessAt } from '../scene/night.ts';
import { subsolarPoint } from '../scene/sun.ts';
import type { EpochSeconds } from '../time/types.ts';
import { latToY, lonToX, xToLon, yToLat } from './mercator.ts';
import type { Bounds } from './types.ts';

const DEGREE = Math.PI / 180;

/** Whether there is any night in a picture, and nothing else. */
export type Nightfall = 'day' | 'night' | 'both';

export interface NightPicture {
  readonly width: number;
  readonly height: number;
  /** RGBA, rows from the north. Alpha is the darkness. */
  readonly data: Uint8ClampedArray;
}

/** Paints how dark it is over a stretch of the Mercator map. 100 by 80 pixels take 0.2 ms. */
export function paintNight(
  { width, height, data }: NightPicture,
  [west, south, east, north]: Bounds,
  epoch: EpochSeconds,
  color: string,
): Nightfall {
  const [sunLon, declination] = subsolarPoint(epoch);
  const [red, green, blue] = rgba(color);
  const hours = Array.from({ length: width }, (_, i) => {
    const lon = xToLon(lonToX(west) + ((i + 0.5) / width) * (lonToX(east) - lonToX(west)));
    return Math.cos((lon - sunLon) * DEGREE);
  });
  let [least, most] = [255, 0];
  for (let row = 0, at = 0; row < height; row++) {
    const lat = yToLat(latToY(north) + ((row + 0.5) / height) * (latToY(south) - latToY(north))) * DEGREE;
    const constant = Math.sin(lat) * Math.sin(declination * DEGREE);
    const factor = Math.cos(lat) * Math.cos(declination * DEGREE);
    for (const hour of hours) {
      const altitude = Math.asin(Math.min(1, Math.max(-1, constant + factor * hour))) / DEGREE;
      const alpha = Math.round(255 * darknessAt(altitude));
      least = Math.min(least, alpha);
      most = Math.max(most, alpha);
      data[at++] = red;
      data[at++] = green;
      data[at++] = blue;
      data[at++] = alpha;
    }
  }
  return most === 0 ? 'day' : least === 255 ? 'night' : 'both';
}
