import type { GlowStretch, RouteScene, Scene } from '../scene/types.ts';

/** Strength of the glow, 0..1: less than two of the 255 steps of a channel. */
const SAME_STRENGTH = 0.006;

/**
 * Whether a scene would look other on the map than another one: something appears, changes its kind or its glow, or has moved so far.
 * @param farKm ground along the rails below which a movement cannot be seen
 */
export function looksOther(a: Scene, b: Scene, farKm: number): boolean {
  const moved = (x: number | null | undefined, y: number | null | undefined): boolean =>
    x == null || y == null ? x !== y : Math.abs(x - y) > farKm;
  const routeMoved = (one: RouteScene, other: RouteScene | undefined): boolean =>
    one.routeId !== other?.routeId ||
    one.weight !== other.weight ||
    moved(one.medianKm, other.medianKm) ||
    moved(one.intervals?.p80.fromKm, other.intervals?.p80.fromKm) ||
    moved(one.intervals?.p80.toKm, other.intervals?.p80.toKm);
  const glowMoved = (one: GlowStretch, other: GlowStretch | undefined): boolean =>
    one.routeId !== other?.routeId ||
    moved(one.fromKm, other.fromKm) ||
    moved(one.toKm, other.toKm) ||
    Math.abs(one.strength - other.strength) > SAME_STRENGTH;
  return (
    a.asOf !== b.asOf ||
    a.status !== b.status ||
    a.holding !== b.holding ||
    a.lastKnown?.reportId !== b.lastKnown?.reportId ||
    a.routes.length !== b.routes.length ||
    a.glow.length !== b.glow.length ||
    a.ghosts.length !== b.ghosts.length ||
    a.reports.some((report, i) => report !== b.reports[i]) ||
    a.routes.some((route, i) => routeMoved(route, b.routes[i])) ||
    a.glow.some((stretch, i) => glowMoved(stretch, b.glow[i])) ||
    a.ghosts.some(({ routeId, km }, i) => routeId !== b.ghosts[i]?.routeId || moved(km, b.ghosts[i]?.km))
  );
}
