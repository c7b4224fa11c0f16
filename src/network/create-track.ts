import { KM_PER_DEGREE } from './local-plane.ts';
import type { Track } from './types.ts';

/** Segments in a block: about the square root of a long route's 3,600, so that looking at all boxes costs no more than at a few blocks. */
export const BLOCK_SEGMENTS = 32;

/** Makes a track from its vertices: equally long lists of at least two, chainage strictly increasing. */
export function createTrack(km: readonly number[], lon: readonly number[], lat: readonly number[]): Track {
  const blocks = Math.ceil((km.length - 1) / BLOCK_SEGMENTS);
  const boxes = new Float64Array(4 * blocks);
  for (let block = 0; block < blocks; block++) {
    const first = block * BLOCK_SEGMENTS;
    // A block's last segment ends at the next block's first vertex.
    const lons = lon.slice(first, first + BLOCK_SEGMENTS + 1);
    const lats = lat.slice(first, first + BLOCK_SEGMENTS + 1);
    boxes.set([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)], 4 * block);
  }
  return { km: Float64Array.from(km), lon: Float64Array.from(lon), lat: Float64Array.from(lat), boxes };
}

/**
 * A lower bound of the distance from a spot to a block of segments, km, on a flat map with `kx` km per degree of longitude.
 */
export function blockDistanceKm({ boxes }: Track, block: number, lon: number, lat: number, kx: number): number {
  const east = Math.max(boxes[4 * block]! - lon, 0, lon - boxes[4 * block + 2]!) * kx;
  const north = Math.max(boxes[4 * block + 1]! - lat, 0, lat - boxes[4 * block + 3]!) * KM_PER_DEGREE;
  return Math.sqrt(east * east + north * north);
}
