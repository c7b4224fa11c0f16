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

/**
 * Samples the stretches of one route, linearly between their middles and down to nothing at the outer ends. The root is stored
 * because width and opacity are functions of it, and because eight bits would drown the tails.
 * @param stretches of one route, in any order
 */
export function glowProfile(stretches: readonly GlowStretch[]): GlowProfile | null {
  if (stretches.length === 0) return null;
  const sorted = [...stretches].sort((a, b) => a.fromKm - b.fromKm);
  const knots = withEnds(sorted);
  const [fromKm, toKm] = [knots[0]!.km, knots.at(-1)!.km];
  const roots = new Uint8Array(PROFILE_SIZE);
  let k = 0;
  for (let i = 0; i < PROFILE_SIZE; i++) {
    const km = fromKm + ((toKm - fromKm) * i) / (PROFILE_SIZE - 1);
    while (k < knots.length - 2 && knots[k + 1]!.km <= km) k++;
    const [a, b] = [knots[k]!, knots[k + 1]!];
    const share = b.km > a.km ? Math.min(1, Math.max(0, (km - a.km) / (b.km - a.km))) : 0;
    roots[i] = Math.round(255 * Math.sqrt(Math.max(0, a.strength + share * (b.strength - a.strength))));
  }
  return { fromKm, toKm, roots };
}

interface Knot {
  readonly km: number;
  readonly strength: number;
}

function withEnds(sorted: readonly GlowStretch[]): readonly Knot[] {
  const knots: Knot[] = [{ km: sorted[0]!.fromKm, strength: 0 }];
  sorted.forEach((stretch, i) => {
    const before = sorted[i - 1];
    if (before !== undefined && before.toKm < stretch.fromKm - 1e-6) {
      knots.push({ km: before.toKm, strength: 0 }, { km: stretch.fromKm, strength: 0 });
    }
    knots.push({ km: (stretch.fromKm + stretch.toKm) / 2, strength: stretch.strength });
  });
  knots.push({ km: sorted.at(-1)!.toKm, strength: 0 });
  return knots;
}
