import type { RailPiece } from './share-rails.ts';
import type { GlowStretch } from './types.ts';

/** Probability of being between two chainages of one route. */
export interface Mass {
  readonly fromKm: number;
  readonly toKm: number;
  readonly mass: number;
}

/**
 * Adds up the masses of each route, in ascending order, times its weight. Answers by route, ascending, without overlap; the sum of density
 * times length is the sum of the weighted masses.
 */
export type GlowMerger = (masses: readonly (readonly Mass[])[], weights: readonly number[]) => readonly GlowStretch[];

/** A cell with less than this is nowhere visible. */
const NEGLIGIBLE = 1e-7;

const DENSEST = 1 / 3;

/** The cells of one route: probability in each of `cellKm`, and which of them are not zero. */
interface Cells {
  readonly id: string;
  readonly lengthKm: number;
  readonly mass: Float64Array;
  first: number;
  last: number;
}

/**
 * Makes the function that puts several routes' distributions on the rails they share: every mass goes to the route that owns its rails,
 * into cells of `cellKm` of that route, a cell on an edge in proportion.
 *
 * It keeps its arrays from frame to frame. Making them anew cost 0.4 ms a frame, nearly all of it in the garbage collector; so it takes 0.05.
 * They are zero between calls: an answer depends on nothing but what is asked.
 * @param pieces see `shareRails`
 * @param routes id and length of each route, in the same order
 */
export function createGlowMerger(
  pieces: readonly (readonly RailPiece[])[],
  routes: readonly { readonly id: string; readonly lengthKm: number }[],
  cellKm: number,
): GlowMerger {
  const cells = routes.map(
    ({ id, lengthKm }): Cells => ({
      id,
      lengthKm,
      mass: new Float64Array(Math.ceil(lengthKm / cellKm) + 1),
      first: Number.POSITIVE_INFINITY,
      last: -1,
    }),
  );
  const sorted = new Float64Array(cells.reduce((sum, { mass }) => sum + mass.length, 0));
  return (masses, weights) => {
    masses.forEach((ofRoute, route) => {
      if (ofRoute.length === 0) return;
      for (const piece of pieces[route]!) {
        if (piece.fromKm < ofRoute.at(-1)!.toKm && piece.toKm > ofRoute[0]!.fromKm) {
          pour(ofRoute, weights[route]!, piece, cells[piece.owner]!, cellKm);
        }
      }
    });
    const full = fullDensity(cells, sorted, cellKm);
    const stretches: GlowStretch[] = [];
    for (const each of cells) empty(each, cellKm, full, stretches);
    return stretches;
  };
}

function pour(masses: readonly Mass[], weight: number, piece: RailPiece, cells: Cells, cellKm: number): void {
  const scale = (piece.ownerToKm - piece.ownerFromKm) / (piece.toKm - piece.fromKm);
  for (const { fromKm, toKm, mass } of masses) {
    const from = Math.max(fromKm, piece.fromKm);
    const to = Math.min(toKm, piece.toKm);
    if (to <= from) continue;
    const a = piece.ownerFromKm + (from - piece.fromKm) * scale;
    const b = piece.ownerFromKm + (to - piece.fromKm) * scale;
    const perKm = (weight * mass) / (toKm - fromKm);
    const low = Math.max(0, Math.min(a, b));
    const high = Math.min(cells.lengthKm, Math.max(a, b));
    const first = Math.floor(low / cellKm);
    let cell = first;
    for (; cell * cellKm < high; cell++) {
      cells.mass[cell]! += perKm * (Math.min(high, (cell + 1) * cellKm) - Math.max(low, cell * cellKm));
    }
    cells.first = Math.min(cells.first, first);
    cells.last = Math.max(cells.last, cell - 1);
  }
}

/** The density at which the densest third of the probability begins. Full strength there: else one place to stop would dim all the rest. */
function fullDensity(cells: readonly Cells[], sorted: Float64Array, cellKm: number): number {
  let count = 0;
  let total = 0;
  for (const { mass, first, last } of cells) {
    for (let cell = first; cell <= last; cell++) {
      sorted[count++] = mass[cell]!;
      total += mass[cell]!;
    }
  }
  sorted.subarray(0, count).sort();
  let seen = 0;
  let i = count;
  while (i > 0 && seen < DENSEST * total) seen += sorted[--i]!;
  return count === 0 ? 0 : sorted[i]! / cellKm;
}

function empty(cells: Cells, cellKm: number, full: number, stretches: GlowStretch[]): void {
  for (let cell = cells.first; cell <= cells.last; cell++) {
    const mass = cells.mass[cell]!;
    cells.mass[cell] = 0;
    const fromKm = cell * cellKm;
    const toKm = Math.min(cells.lengthKm, fromKm + cellKm);
    if (mass < NEGLIGIBLE || toKm <= fromKm) continue;
    const density = mass / (toKm - fromKm);
    stretches.push({ routeId: cells.id, fromKm, toKm, density, strength: Math.min(1, density / full) });
  }
  cells.first = Number.POSITIVE_INFINITY;
  cells.last = -1;
}
