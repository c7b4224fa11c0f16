import type { ReportTrack } from './context.ts';
import type { Scene } from './types.ts';

export type Holding = Scene['holding'];

/** Which reports hold the train, for every moment: `pairs[i]` from `ends[i - 1]` on, until `ends[i]`. */
export interface Holdings {
  readonly ends: Float64Array;
  readonly pairs: readonly Holding[];
}

/**
 * The report behind the train is, of those whose window is over, the one farthest along the likeliest route: what lies behind it says
 * nothing more; of those at one and the same place the latest, but no vague one in place of a sharper that may be the later. The report ahead is the first whose window ends among those beyond that place: windows that are open still bear on what comes.
 * @param evidence used and probably true, in the order in which their windows end
 */
export function holdingsOf(evidence: readonly ReportTrack[]): Holdings {
  const placed = evidence.filter(({ onLead }) => onLead.length > 0);
  const pairs: Holding[] = [];
  let previous: ReportTrack | null = null;
  for (let i = 0; i <= placed.length; i++) {
    const over = placed[i - 1];
    if (over !== undefined && (previous === null || replaces(over, previous))) previous = over;
    const beyondKm: number = previous === null ? Number.NEGATIVE_INFINITY : startKm(previous);
    const next = placed.find((track, k) => k >= i && startKm(track) > beyondKm);
    pairs.push({ previous: previous?.report.id ?? null, next: next?.report.id ?? null });
  }
  return { ends: Float64Array.from(placed, ({ window }) => window!.end), pairs };
}

/** A window that ends at `t` is over. */
export function holdingAt({ ends, pairs }: Holdings, t: number): Holding {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= t) low = middle + 1;
    else high = middle;
  }
  return pairs[low]!;
}

const startKm = ({ onLead }: ReportTrack): number => onLead[0]!.fromKm;

/** A window that is over after another, of a place as far along or farther. At one and the same place a wider window says more only if it begins after the other one has ended. */
function replaces(over: ReportTrack, previous: ReportTrack): boolean {
  if (startKm(over) !== startKm(previous) || endKm(over) !== endKm(previous)) return startKm(over) >= startKm(previous);
  return widthOf(over) <= widthOf(previous) || over.window!.start >= previous.window!.end;
}

const endKm = ({ onLead }: ReportTrack): number => onLead[0]!.toKm;

const widthOf = ({ window }: ReportTrack): number => window!.end - window!.start;
