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
export function disputesOf({ reports }: SceneContext): readonly Dispute[] {
  const byId = new Map(reports.map((track) => [track.report.id, track]));
  const copies = new Map<string, number>();
  for (const { verdict } of reports) {
    if (verdict.standing === 'copy' && verdict.copyOf !== null) {
      copies.set(verdict.copyOf, (copies.get(verdict.copyOf) ?? 0) + 1);
    }
  }
  const seen = new Set<string>();
  const disputes = reports.flatMap((track): readonly Dispute[] => {
    if (track.verdict.conflicts.length === 0 || seen.has(track.report.id)) return [];
    const sides = sidesOf(connected(track, byId, seen));
    return [
      { sides: sides.map((side) => side.map((each) => ({ track: each, copies: copies.get(each.report.id) ?? 0 }))) },
    ];
  });
  return disputes.toSorted((a, b) => doubt(b) - doubt(a));
}

/** Everything that contradicts it, or contradicts what does. */
function connected(
  start: ReportTrack,
  byId: ReadonlyMap<string, ReportTrack>,
  seen: Set<string>,
): readonly ReportTrack[] {
  const found: ReportTrack[] = [];
  const open = [start];
  seen.add(start.report.id);
  for (let track = open.pop(); track !== undefined; track = open.pop()) {
    found.push(track);
    for (const id of track.verdict.conflicts) {
      const other = byId.get(id);
      if (other === undefined || seen.has(id)) continue;
      seen.add(id);
      open.push(other);
    }
  }
  return found;
}

/** Each report joins the first side that it does not contradict, the likeliest report first. */
function sidesOf(tracks: readonly ReportTrack[]): readonly (readonly ReportTrack[])[] {
  const sides: ReportTrack[][] = [];
  const ranked = tracks.toSorted((a, b) => likelihood(b) - likelihood(a) || (a.report.id < b.report.id ? -1 : 1));
  for (const track of ranked) {
    const side = sides.find((members) => members.every((member) => !contradict(member, track)));
    if (side === undefined) sides.push([track]);
    else side.push(track);
  }
  return sides;
}

/** A report with very many conflicts names only the strongest, so one of the two may not name the other. */
const contradict = (a: ReportTrack, b: ReportTrack): boolean =>
  a.verdict.conflicts.includes(b.report.id) || b.verdict.conflicts.includes(a.report.id);

const likelihood = ({ verdict }: ReportTrack): number => verdict.probability ?? 0;

/** How likely the second side is. */
const doubt = ({ sides }: Dispute): number => likelihood(sides[1]![0]!.track);
