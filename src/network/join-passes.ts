import type { Pass, Route } from './types.ts';

/** A pass that reaches at least `radiusKm` along the rails to either side of its nearest point, within the route. */
export const widenPass = (route: Route, pass: Pass, radiusKm: number): Pass => ({
  ...pass,
  fromKm: Math.max(0, Math.min(pass.fromKm, pass.km - radiusKm)),
  toKm: Math.min(route.lengthKm, Math.max(pass.toKm, pass.km + radiusKm)),
});

/** Makes one pass of those that overlap or touch; its nearest point is the nearer one's. Takes and gives them in running order. */
export function joinPasses(passes: readonly Pass[]): readonly Pass[] {
  const joined: Pass[] = [];
  for (const pass of passes) {
    const last = joined.at(-1);
    if (last === undefined || pass.fromKm > last.toKm) {
      joined.push(pass);
      continue;
    }
    const nearer = pass.distanceKm < last.distanceKm ? pass : last;
    joined[joined.length - 1] = { ...nearer, fromKm: last.fromKm, toKm: Math.max(last.toKm, pass.toKm) };
  }
  return joined;
}
