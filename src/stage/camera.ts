import { pointAt, segmentAt } from '../network/point-at.ts';
import type { LonLat, Route } from '../network/types.ts';
import { partingOf } from '../scene/parting-of.ts';
import type { KmInterval, RouteScene, Scene } from '../scene/types.ts';
import { extend, latToY, lonToX, metresPerPixel, TILE, xToLon, yToLat } from './mercator.ts';
import type { Bounds, CameraMode } from './types.ts';

export interface View {
  readonly center: LonLat;
  readonly zoom: number;
}

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Routes below this share of the probability do not pull the camera towards them. */
const MINOR_ROUTE = 0.02;
/** Ground that the follow camera shows at least, across the shorter side: enough to see where one is. */
const FOLLOW_AT_LEAST_M = 120_000;
const LARGEST_ZOOM = 10;
const SMALLEST_ZOOM = 2;

/**
 * Where the camera stands for a scene. It remembers nothing, so scrubbing to a moment and playing to it show the same map;
 * and since the intervals move continuously with the time, so does the camera.
 * @returns null in the mode `free`, or where there is nothing to look at
 */
export function cameraFor(scene: Scene, mode: CameraMode, size: Size, routes: readonly Route[]): View | null {
  switch (mode) {
    case 'free':
      return null;
    case 'whole':
      return frameBounds(wholeBounds(scene, routes), size, LARGEST_ZOOM);
    case 'follow':
      return follow(scene, size, routes);
    case 'evidence':
      return frameBounds(evidenceBounds(scene) ?? wholeBounds(scene, routes), size, LARGEST_ZOOM);
    case 'junction':
      return frameBounds(junctionBounds(scene, routes) ?? wholeBounds(scene, routes), size, LARGEST_ZOOM);
  }
}

/** The closest view that has all of some positions in it; null for none. */
export const frameOf = (positions: readonly LonLat[], size: Size): View | null =>
  frameBounds(positions.reduce(extend, null as Bounds | null), size, LARGEST_ZOOM);

const evidenceBounds = ({ reports }: Scene): Bounds | null =>
  reports.reduce(
    (bounds, { at, standing }) => (standing === 'used' && at !== null ? extend(bounds, at) : bounds),
    null as Bounds | null,
  );

/** Kilometres of track that are shown on both sides of where routes part. */
const AROUND_JUNCTION_KM = 15;

function junctionBounds({ routes: ranked }: Scene, routes: readonly Route[]): Bounds | null {
  const parting = partingOf(ranked);
  if (parting === null) return null;
  return ranked.reduce((bounds: Bounds | null, { routeId }) => {
    const route = routes.find(({ id }) => id === routeId);
    if (route === undefined) return bounds;
    const toKm = Math.min(route.lengthKm, parting.toKm + AROUND_JUNCTION_KM);
    return extendByStretch(bounds, route, { fromKm: Math.max(0, parting.fromKm - AROUND_JUNCTION_KM), toKm });
  }, null);
}

function follow(scene: Scene, size: Size, routes: readonly Route[]): View | null {
  const bounds = followBounds(scene, routes);
  if (bounds === null) return frameBounds(wholeBounds(scene, routes), size, LARGEST_ZOOM);
  const lat = (bounds[1] + bounds[3]) / 2;
  const shorter = Math.min(size.width, size.height);
  const closest = Math.log2(metresPerPixel(lat, 0) / (FOLLOW_AT_LEAST_M / shorter));
  return frameBounds(bounds, size, Math.min(LARGEST_ZOOM, closest));
}

/** Holds the 90 % interval of every route that still counts; the ring of the last report where there is no position. */
function followBounds(scene: Scene, routes: readonly Route[]): Bounds | null {
  if (scene.lastKnown !== null && scene.train === null) return extend(null, scene.lastKnown.at);
  let bounds: Bounds | null = null;
  for (const { routeId, intervals, weight } of scene.routes) {
    const route = routes.find(({ id }) => id === routeId);
    if (route === undefined || intervals === null || weight < MINOR_ROUTE) continue;
    bounds = extendByStretch(bounds, route, intervals.p90);
  }
  return bounds;
}

function extendByStretch(start: Bounds | null, route: Route, { fromKm, toKm }: KmInterval): Bounds {
  let bounds = extend(extend(start, pointAt(route, fromKm).at), pointAt(route, toKm).at);
  for (let i = segmentAt(route, fromKm) + 1; route.km[i]! < toKm; i++) {
    bounds = extend(bounds, [route.lon[i]!, route.lat[i]!]);
  }
  return bounds;
}

function wholeBounds(scene: Scene, routes: readonly Route[]): Bounds | null {
  const weights = new Map(scene.routes.map((each: RouteScene) => [each.routeId, each.weight]));
  let bounds: Bounds | null = null;
  for (const route of routes) {
    if ((weights.get(route.id) ?? 0) < MINOR_ROUTE) continue;
    bounds = union(bounds, boundsOf(route));
  }
  return bounds;
}

const known = new WeakMap<Route, Bounds | null>();

/** Of all of a route. Kept: to go along thousands of vertices in each frame took longer than to draw the marks. */
function boundsOf(route: Route): Bounds | null {
  const bounds = known.get(route) ?? extendByStretch(null, route, { fromKm: route.km[0]!, toKm: route.lengthKm });
  known.set(route, bounds);
  return bounds;
}

const union = (a: Bounds | null, b: Bounds | null): Bounds | null =>
  a === null || b === null ? (a ?? b) : extend(extend(a, [b[0], b[1]]), [b[2], b[3]]);

/** All routes at once, for the time before there is a scene. */
export function wholeView(routes: readonly Route[], size: Size): View {
  let bounds: Bounds | null = null;
  for (const route of routes) bounds = union(bounds, boundsOf(route));
  return frameBounds(bounds, size, LARGEST_ZOOM) ?? { center: [0, 0], zoom: SMALLEST_ZOOM };
}

interface Insets {
  readonly top: number;
  readonly bottom: number;
  readonly side: number;
}

/** In a player that is as narrow as this the controls stand below the map. CSS pixels. */
const NARROW_PX = 480;

/** Room for names at the edges, and on a wide map for the controls that lie at its top and its bottom. CSS pixels. */
function insetsOf({ width, height }: Size): Insets {
  return {
    top: width < NARROW_PX ? clamp(0.12 * height, 20, 64) : clamp(0.2 * height, 40, 84),
    bottom: clamp(0.22 * height, 28, 110),
    side: clamp(0.1 * width, 20, 80),
  };
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The closest view, up to a zoom, that has all of `bounds` inside the insets, in their middle. */
function frameBounds(bounds: Bounds | null, size: Size, largestZoom: number): View | null {
  if (bounds === null || size.width <= 0 || size.height <= 0) return null;
  const [west, south, east, north] = bounds;
  const insets = insetsOf(size);
  const [left, right, top, bottom] = [lonToX(west), lonToX(east), latToY(north), latToY(south)];
  const scale = Math.min(
    Math.max(1, size.width - 2 * insets.side) / Math.max(right - left, 1e-9),
    Math.max(1, size.height - insets.top - insets.bottom) / Math.max(bottom - top, 1e-9),
  );
  const zoom = clamp(Math.log2(scale / TILE), SMALLEST_ZOOM, largestZoom);
  const down = (insets.bottom - insets.top) / 2 / (TILE * 2 ** zoom);
  return { center: [xToLon((left + right) / 2), yToLat((top + bottom) / 2 + down)], zoom };
}
