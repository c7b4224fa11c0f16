import { compareIds } from '../case/compare-ids.ts';
import { type ConflictGroup, conflictGroups } from '../journey/conflict-groups.ts';
import type { ReportTrack, SceneContext } from './context.ts';

/** A report that takes part in a dispute, with the number of reports that only repeat it. */
export interface Disputant {
  readonly track: ReportTrack;
  readonly copies: number;
}

/** One question on which reports contradict each other. Those of one side can be true together; each side has one at least that no other side allows. */
export interface Dispute {
  /** Two or more, that of the likeliest report first; so are the reports within a side. */
  readonly sides: readonly (readonly Disputant[])[];
}

/** The disputes among the reports that count, those with the least likely loser first: what is hardest to tell stands at the top. */
export function disputesOf({ reports, reportById }: SceneContext): readonly Dispute[] {
  const copies = new Map<string, number>();
  for (const { verdict } of reports) {
    if (verdict.standing === 'copy' && verdict.copyOf !== null) {
      copies.set(verdict.copyOf, (copies.get(verdict.copyOf) ?? 0) + 1);
    }
  }
  const disputes = conflictGroups(reports.map(({ verdict }) => verdict)).map((group) => ({
    sides: sidesOf(group, reportById).map((side) =>
      side.map((track) => ({ track, copies: copies.get(track.report.id) ?? 0 })),
    ),
  }));
  return disputes.toSorted((a, b) => doubt(b) - doubt(a));
}

/** Each report joins the first side that it does not contradict, the likeliest report first. */
function sidesOf(
  { ids, pairs }: ConflictGroup,
  reportById: ReadonlyMap<string, ReportTrack>,
): readonly (readonly ReportTrack[])[] {
  const against = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { a, b } of pairs) {
    against.get(a)!.push(b);
    against.get(b)!.push(a);
  }
  const sides: ReportTrack[][] = [];
  const sideOf = new Map<string, number>();
  const ranked = ids
    .map((id) => reportById.get(id)!)
    .toSorted((a, b) => likelihood(b) - likelihood(a) || compareIds(a.report.id, b.report.id));
  for (const track of ranked) {
    const { id } = track.report;
    const excluded = new Set(against.get(id)!.map((other) => sideOf.get(other)));
    let side = 0;
    while (excluded.has(side)) side++;
    sideOf.set(id, side);
    if (side === sides.length) sides.push([track]);
    else sides[side]!.push(track);
  }
  return sides;
}

const likelihood = ({ verdict }: ReportTrack): number => verdict.probability ?? 0;

/** How likely the second side is. */
const doubt = ({ sides }: Dispute): number => likelihood(sides[1]![0]!.track);
