/** What happens to the speed class before a cell: with chance `change` a class is drawn in the shares `share`, else it stays. */
export interface ClassDraw {
  readonly change: number;
  readonly share: Float64Array;
}

/**
 * How classes are drawn at each boundary so that the prior share of every class in every cell is exactly what is known there. A class stays with the same chance
 * whichever it is: as often as the shares before allow where they shrink. What the kept ones leave open of the shares after is drawn. Where
 * shares do not differ, this is a draw in these shares.
 * @param shares prior shares in the cell after each boundary
 * @param changes chance to draw a class at each boundary, were the shares alike
 */
export function classDraws(shares: readonly Float64Array[], changes: readonly number[]): readonly ClassDraw[] {
  return shares.map((share, i) => {
    const before = shares[i - 1] ?? share;
    const change = changes[i]!;
    if (before === share) return { change, share };
    const kept = (1 - change) * share.reduce((least, s, k) => Math.min(least, before[k]! > 0 ? s / before[k]! : 1), 1);
    if (kept > 1 - 1e-9) return { change, share };
    return { change: 1 - kept, share: share.map((s, k) => Math.max(0, s - kept * before[k]!) / (1 - kept)) };
  });
}
