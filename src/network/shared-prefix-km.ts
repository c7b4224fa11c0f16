import type { Route } from './types.ts';

/** Chainage up to which two routes run over the same rails in the same direction from the same origin: 0 where they part at once. */
export function sharedPrefixKm(a: Route, b: Route): number {
  let sharedKm = 0;
  for (let i = 0; i < Math.min(a.legs.length, b.legs.length); i++) {
    const p = a.legs[i]!;
    const q = b.legs[i]!;
    if (p.leg !== q.leg || p.forward !== q.forward || p.legFromKm !== q.legFromKm) return sharedKm;
    sharedKm = Math.min(p.toKm, q.toKm);
    if (p.legToKm !== q.legToKm) return sharedKm;
  }
  return sharedKm;
}
