import type { GlowStretch, RouteScene, Scene } from '../scene/types.ts';

/** `slight`: what shifts by less than one sees as a step, or glows a little more or less. `plain`: a step, or something that appears or changes its kind. */
export type Difference = 'none' | 'slight' | 'plain';

/** Strength of the glow, 0..1: less than two of the 255 steps of a channel. */
const SAME_STRENGTH = 0.006;
/** Pixels of the device below which a movement cannot be seen, and above which it is a step. */
const SEEN_PX = 0.5;
const STEP_PX = 1;

/**
 * How other a scene would look on the map than the one that is drawn.
 * @param pixelKm ground that a pixel of the device covers
 */
export function howOther(drawn: Scene, next: Scene, pixelKm: number): Difference {
  if (hasChanged(drawn, next) || hasMoved(drawn, next, STEP_PX * pixelKm)) return 'plain';
  const seenKm = SEEN_PX * pixelKm;
  return hasMoved(drawn, next, seenKm) || glowsOther(drawn, next, seenKm) ? 'slight' : 'none';
}

/** How other a map looks when it has been shifted under the reader's eyes. @param px pixels of the device */
export const shiftOf = (px: number): Difference => (px > STEP_PX ? 'plain' : px > SEEN_PX ? 'slight' : 'none');

const hasChanged = (a: Scene, b: Scene): boolean =>
  a.asOf !== b.asOf ||
  a.status !== b.status ||
  a.holding !== b.holding ||
  a.lastKnown?.reportId !== b.lastKnown?.reportId ||
  a.routes.length !== b.routes.length ||
  a.ghosts.length !== b.ghosts.length ||
  a.reports.some((report, i) => report !== b.reports[i]) ||
  a.routes.some(({ routeId, weight }, i) => routeId !== b.routes[i]?.routeId || weight !== b.routes[i]?.weight);

const hasMoved = (a: Scene, b: Scene, farKm: number): boolean =>
  a.routes.some((route, i) => routeMoved(route, b.routes[i], farKm)) ||
  a.ghosts.some(({ routeId, km }, i) => routeId !== b.ghosts[i]?.routeId || isApart(km, b.ghosts[i]?.km, farKm));

const routeMoved = (one: RouteScene, other: RouteScene | undefined, farKm: number): boolean =>
  isApart(one.medianKm, other?.medianKm, farKm) ||
  isApart(one.intervals?.p90.fromKm, other?.intervals?.p90.fromKm, farKm) ||
  isApart(one.intervals?.p90.toKm, other?.intervals?.p90.toKm, farKm);

const glowsOther = (a: Scene, b: Scene, farKm: number): boolean =>
  a.glow.length !== b.glow.length || a.glow.some((stretch, i) => stretchGlowsOther(stretch, b.glow[i], farKm));

const stretchGlowsOther = (one: GlowStretch, other: GlowStretch | undefined, farKm: number): boolean =>
  one.routeId !== other?.routeId ||
  isApart(one.fromKm, other.fromKm, farKm) ||
  isApart(one.toKm, other.toKm, farKm) ||
  Math.abs(one.strength - other.strength) > SAME_STRENGTH;

const isApart = (x: number | null | undefined, y: number | null | undefined, farKm: number): boolean =>
  x == null || y == null ? x !== y : Math.abs(x - y) > farKm;
