import { advance } from './advance.ts';
import { arrive } from './arrive.ts';
import type { ChainModel } from './chain-model.ts';
import type { BinRange, Front } from './front.ts';
import type { Workspace } from './workspace.ts';

/** The tables of a forward pass, one a boundary, the exit included. */
export interface Fronts {
  readonly length: number;
  /** Asked from the last boundary to the first, by all routes that share them in step, each is computed at most twice. Valid until one far before it is asked for. */
  readonly at: (boundary: number) => Front;
  /** Band of the departures from a boundary that were carried on. */
  readonly departures: (boundary: number) => BinRange;
}

/** A pass whose chain is the same for the first `alike` boundaries. */
export interface KnownFronts {
  readonly fronts: Fronts;
  readonly alike: number;
}

/**
 * The forward pass. Works in linear space and scales each table to a sum of 1. Where all tables would take more memory than the workspace grants, only every
 * so many is kept, and those between are computed again when they are asked for: the square root of their number takes the least memory. To
 * compute a table again is cheaper than to touch fresh memory for it.
 * @param known what it has of the tables is taken from there
 */
export function computeFronts(model: ChainModel, work: Workspace, known: KnownFronts | null = null): Fronts {
  const length = model.boundaries.length;
  const alike = known?.alike ?? 0;
  const every = work.reserve(bytesFrom(model, alike)) ? 1 : Math.ceil(Math.sqrt(length));
  const first = Math.max(0, alike - 1);
  const kept: (Front | null)[] = [];
  const departures: BinRange[] = [];
  let front = known === null || alike === 0 ? entry(model, work) : known.fronts.at(first);
  if (alike === 0) kept[0] = front;
  for (let at = first; at + 1 < length; at++) {
    const step = advance(model, at, front, work);
    departures[at] = step.departures;
    if (at >= alike && kept[at] === null) work.recycle(front.table);
    front = step.front;
    kept[at + 1] = (at + 1) % every === 0 || at + 2 === length || at + 1 === alike ? front : null;
  }
  let segment: readonly Front[] = [];
  let segmentFrom = 0;
  const recompute = (boundary: number): Front => {
    for (const { table } of segment) work.recycle(table);
    segmentFrom = boundary;
    while (kept[segmentFrom - 1] === null) segmentFrom--;
    const computed: Front[] = [];
    let before = kept[segmentFrom - 1]!;
    for (let at = segmentFrom; at <= boundary; at++) {
      before = advance(model, at - 1, before, work).front;
      computed.push(before);
    }
    segment = computed;
    return before;
  };
  return {
    length,
    at: (boundary) =>
      boundary < alike
        ? known!.fronts.at(boundary)
        : (kept[boundary] ?? segment[boundary - segmentFrom] ?? recompute(boundary)),
    departures: (boundary) => (boundary < first ? known!.fronts.departures(boundary) : departures[boundary]!),
  };
}

/** Log of the sum over all journeys of their weights. */
export function logEvidence(model: ChainModel, fronts: Fronts): number {
  const { rows, lo, hi, table, logScale } = fronts.at(fronts.length - 1);
  let sum = 0;
  for (let i = 0; i < rows * (hi - lo); i++) sum += table[i]!;
  return Math.log(sum) + logScale + model.logConstant;
}

/** The entry: any bin of the axis, any class. */
function entry(model: ChainModel, work: Workspace): Front {
  const { bins, classes, share } = model;
  const table = work.table(classes * bins);
  for (let row = 0; row < classes; row++) table.fill(share[row]! / bins, row * bins, (row + 1) * bins);
  return arrive({ lo: 0, hi: bins, bits: 0, rows: classes, table }, model.boundaries[0]!, model, 0, work);
}

/** What the tables from boundary `from` on take at most, in bytes, without lanes. */
function bytesFrom({ boundaries, bins, classes }: ChainModel, from: number): number {
  let columns = 0;
  for (const { corridor } of boundaries.slice(from))
    columns += Math.min(corridor.hi, bins + 1) - Math.min(corridor.lo, bins);
  return columns * classes * Float64Array.BYTES_PER_ELEMENT;
}
