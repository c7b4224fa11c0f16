import type { Route, RouteLeg } from '../network/types.ts';

/**
 * A piece of one route, and the route that owns its rails: the first in order that runs over them. `ownerFromKm` and `ownerToKm` are the
 * owner's chainages at `fromKm` and `toKm`; they fall where the two run the rails in opposite directions.
 */
export interface RailPiece {
  readonly fromKm: number;
  readonly toKm: number;
  /** Index of the owning route. */
  readonly owner: number;
  readonly ownerFromKm: number;
  readonly ownerToKm: number;
}

interface Claim {
  readonly lo: number;
  readonly hi: number;
  readonly owner: number;
  readonly kmAtLo: number;
  readonly kmAtHi: number;
  /** Made for this pass, not found. */
  readonly fresh: boolean;
}

/** Kilometres below which two cuts are one: far under any post, far over rounding. */
const SAME_KM = 1e-6;

/**
 * Which route owns the rails under each route, so that what several routes put on one track can be added up and drawn once.
 * A route that runs a track twice owns it at its first pass.
 * @returns for each route its pieces, gapless from 0 to its length
 */
export function shareRails(routes: readonly Route[]): readonly (readonly RailPiece[])[] {
  const claims = new Map<string, Claim[]>();
  return routes.map((route, owner) => {
    const pieces: RailPiece[] = [];
    for (const leg of route.legs) {
      const claimed = claims.get(leg.leg) ?? [];
      const parts = cover(leg, claimed, owner);
      claims.set(leg.leg, [...claimed, ...parts.filter((part) => part.fresh)]);
      for (const part of leg.legFromKm < leg.legToKm ? parts : parts.toReversed()) push(pieces, pieceOf(leg, part));
    }
    return pieces;
  });
}

/** Cuts the span of a route leg by the claims on that leg, and claims what nobody has. In the order of rising leg kilometres. */
function cover(leg: RouteLeg, claimed: readonly Claim[], owner: number): readonly Claim[] {
  const lo = Math.min(leg.legFromKm, leg.legToKm);
  const hi = Math.max(leg.legFromKm, leg.legToKm);
  const parts: Claim[] = [];
  let cursor = lo;
  for (const claim of claimed.toSorted((a, b) => a.lo - b.lo)) {
    if (claim.hi <= cursor + SAME_KM || claim.lo >= hi - SAME_KM) continue;
    if (claim.lo > cursor + SAME_KM) parts.push(own(leg, cursor, claim.lo, owner));
    const end = Math.min(hi, claim.hi);
    parts.push(clip(claim, Math.max(cursor, claim.lo), end));
    cursor = end;
  }
  if (cursor < hi - SAME_KM) parts.push(own(leg, cursor, hi, owner));
  return parts;
}

const own = (leg: RouteLeg, lo: number, hi: number, owner: number): Claim => ({
  lo,
  hi,
  owner,
  kmAtLo: routeKmAt(leg, lo),
  kmAtHi: routeKmAt(leg, hi),
  fresh: true,
});

function clip(claim: Claim, lo: number, hi: number): Claim {
  const kmAt = (legKm: number): number =>
    claim.kmAtLo + ((legKm - claim.lo) / (claim.hi - claim.lo)) * (claim.kmAtHi - claim.kmAtLo);
  return { lo, hi, owner: claim.owner, kmAtLo: kmAt(lo), kmAtHi: kmAt(hi), fresh: false };
}

function pieceOf(leg: RouteLeg, claim: Claim): RailPiece {
  const atLo = routeKmAt(leg, claim.lo);
  const atHi = routeKmAt(leg, claim.hi);
  return atLo <= atHi
    ? { fromKm: atLo, toKm: atHi, owner: claim.owner, ownerFromKm: claim.kmAtLo, ownerToKm: claim.kmAtHi }
    : { fromKm: atHi, toKm: atLo, owner: claim.owner, ownerFromKm: claim.kmAtHi, ownerToKm: claim.kmAtLo };
}

function routeKmAt(leg: RouteLeg, legKm: number): number {
  const share = (legKm - leg.legFromKm) / (leg.legToKm - leg.legFromKm);
  return leg.fromKm + share * (leg.toKm - leg.fromKm);
}

/** Joins pieces that go on in the same way, so that a shared prefix is one piece. */
function push(pieces: RailPiece[], piece: RailPiece): void {
  const last = pieces.at(-1);
  const goesOn =
    last !== undefined &&
    last.owner === piece.owner &&
    Math.abs(last.ownerToKm - piece.ownerFromKm) < SAME_KM &&
    Math.sign(last.ownerToKm - last.ownerFromKm) === Math.sign(piece.ownerToKm - piece.ownerFromKm);
  if (last !== undefined && goesOn) {
    pieces[pieces.length - 1] = { ...last, toKm: piece.toKm, ownerToKm: piece.ownerToKm };
  } else {
    pieces.push(piece);
  }
}
