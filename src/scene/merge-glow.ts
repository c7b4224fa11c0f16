import type { RailPiece } from './share-rails.ts';
import type { GlowStretch } from './types.ts';

/** Probability of being between two chainages of one route, already weighted by the route. */
export interface Mass {
  readonly fromKm: number;
  readonly toKm: number;
  readonly mass: number;
}

/** At a chainage of the owning route the density changes by so much. */
interface Edge {
  readonly km: number;
  readonly step: number;
}

/** Edges nearer than this are one. */
const SAME_KM = 1e-6;

/** Neighbours whose densities differ by less than this share of the peak are drawn as one: nobody could see the step. */
const SAME_SHADE = 0.01;

/** A density of less than this share of the peak is what adding and subtracting leaves behind. */
const NOTHING = 1e-7;

/**
 * Adds up what the routes put on the same rails. Every mass goes to the route that owns its rails; there the densities are summed by a sweep
 * over their edges, so masses may overlap. The sum over stretches of density times length is the sum of the masses.
 * @param masses for each route, in the order of `pieces`, in about ascending order
 * @param pieces see `shareRails`
 * @param routeIds in the same order
 * @returns by route, ascending, without overlap
 */
export function mergeGlow(
  masses: readonly (readonly Mass[])[],
  pieces: readonly (readonly RailPiece[])[],
  routeIds: readonly string[],
): readonly GlowStretch[] {
  const edges = routeIds.map((): Edge[] => []);
  for (const [route, ofRoute] of masses.entries()) {
    for (const piece of pieces[route]!) addEdges(edges[piece.owner]!, ofRoute, piece);
  }
  const raw = edges.map(sweep);
  const peak = raw.flat().reduce((most, { mass, fromKm, toKm }) => Math.max(most, mass / (toKm - fromKm)), 0);
  return raw.flatMap((stretches, owner) =>
    shades(stretches, peak).map(({ fromKm, toKm, mass }) => {
      const density = mass / (toKm - fromKm);
      return { routeId: routeIds[owner]!, fromKm, toKm, density, strength: density / peak };
    }),
  );
}

/** Starts first, then ends: two runs that are in order already, which the engine's merge sort makes use of. */
function addEdges(edges: Edge[], masses: readonly Mass[], piece: RailPiece): void {
  const scale = (piece.ownerToKm - piece.ownerFromKm) / (piece.toKm - piece.fromKm);
  const ends: Edge[] = [];
  for (const { fromKm, toKm, mass } of masses) {
    const from = Math.max(fromKm, piece.fromKm);
    const to = Math.min(toKm, piece.toKm);
    if (to <= from) continue;
    const density = mass / (toKm - fromKm);
    const a = piece.ownerFromKm + (from - piece.fromKm) * scale;
    const b = piece.ownerFromKm + (to - piece.fromKm) * scale;
    edges.push({ km: Math.min(a, b), step: density });
    ends.push({ km: Math.max(a, b), step: -density });
  }
  for (const end of ends) edges.push(end);
}

function sweep(edges: Edge[]): Mass[] {
  edges.sort((a, b) => a.km - b.km);
  const stretches: Mass[] = [];
  let density = 0;
  for (const [i, { km, step }] of edges.entries()) {
    density += step;
    const next = edges[i + 1];
    if (next !== undefined && next.km - km > SAME_KM && density > 0) {
      stretches.push({ fromKm: km, toKm: next.km, mass: density * (next.km - km) });
    }
  }
  return stretches;
}

/** Joins neighbours of one shade and drops what is nothing. */
function shades(stretches: readonly Mass[], peak: number): readonly Mass[] {
  const joined: Mass[] = [];
  for (const stretch of stretches) {
    const density = stretch.mass / (stretch.toKm - stretch.fromKm);
    if (density < NOTHING * peak) continue;
    const last = joined.at(-1);
    const touches = last !== undefined && stretch.fromKm - last.toKm < SAME_KM;
    if (touches && Math.abs(last.mass / (last.toKm - last.fromKm) - density) < SAME_SHADE * peak) {
      joined[joined.length - 1] = { fromKm: last.fromKm, toKm: stretch.toKm, mass: last.mass + stretch.mass };
    } else {
      joined.push(stretch);
    }
  }
  return joined;
}
