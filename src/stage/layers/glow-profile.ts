import type { GlowStretch } from '../../scene/types.ts';

/** Texels of the strip that carries the glow's strength along a route. */
export const PROFILE_SIZE = 256;

/** The glow on one route at one moment: what the GPU needs anew each frame, a quarter of a kilobyte. */
export interface GlowProfile {
  readonly fromKm: number;
  readonly toKm: number;
  /** Square roots of the strengths, 0..255, at PROFILE_SIZE equal steps of chainage from `fromKm` to `toKm`, ends included. */
  readonly roots: Uint8Array;
}

interface Knot {
  readonly km: number;
  readonly strength: number;
}

/** Neighbouring stretches blend over this much on either side of their border, or over half of the shorter: cells of 2 km become a curve. */
const BLEND_KM = 1;
/** Root of the strength that a stretch has at least: where the train stands somewhere for sure, the rest of where it can be must not vanish. */
const FAINTEST_ROOT = 0.2;

/**
 * Samples the stretches of one route: a curve through their middles, a plateau on long ones, nothing outside and in gaps. The root is stored
 * because width and opacity are functions of it, and because eight bits would drown the tails. No peak is lost between two samples.
 * @param stretches of one route, in any order, without overlap
 */
export function glowProfile(stretches: readonly GlowStretch[]): GlowProfile | null {
  if (stretches.length === 0) return null;
  const knots = knotsOf([...stretches].sort((a, b) => a.fromKm - b.fromKm));
  const [fromKm, toKm] = [knots[0]!.km, knots.at(-1)!.km];
  const step = (toKm - fromKm) / (PROFILE_SIZE - 1);
  const roots = new Uint8Array(PROFILE_SIZE);
  const raise = (i: number, strength: number): void => {
    const root = strength > 0 ? Math.max(FAINTEST_ROOT, Math.sqrt(strength)) : 0;
    roots[i] = Math.max(roots[i]!, Math.round(255 * Math.min(1, root)));
  };
  for (let i = 0, k = 0; i < PROFILE_SIZE; i++) {
    const km = fromKm + i * step;
    while (k < knots.length - 2 && knots[k + 1]!.km <= km) k++;
    raise(i, between(knots[k]!, knots[k + 1]!, km));
  }
  for (const { km, strength } of knots) raise(Math.round((km - fromKm) / step), strength);
  return { fromKm, toKm, roots };
}

function between(a: Knot, b: Knot, km: number): number {
  const share = b.km > a.km ? Math.min(1, Math.max(0, (km - a.km) / (b.km - a.km))) : 0;
  return a.strength + share * (b.strength - a.strength);
}

function knotsOf(sorted: readonly GlowStretch[]): readonly Knot[] {
  const knots: Knot[] = [{ km: sorted[0]!.fromKm, strength: 0 }];
  for (const [i, { fromKm, toKm, strength }] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before !== undefined && before.toKm < fromKm - 1e-6) {
      knots.push({ km: before.toKm, strength: 0 }, { km: fromKm, strength: 0 });
    }
    const inset = Math.min(BLEND_KM, (toKm - fromKm) / 2);
    knots.push({ km: fromKm + inset, strength }, { km: toKm - inset, strength });
  }
  knots.push({ km: sorted.at(-1)!.toKm, strength: 0 });
  return knots;
}
