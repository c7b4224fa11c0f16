import { advance, lastBin } from './advance.ts';
import { arrive } from './arrive.ts';
import type { ChainModel } from './chain-model.ts';
import type { BinRange, Front } from './front.ts';
import type { Workspace } from './workspace.ts';

/** The tables of a forward pass, one a boundary, the exit included. */
export interface Fronts {
  readonly length: number;
  /** Asked from the last boundary to the first, each is computed at most twice. A table is valid until one of another segment is asked for. */
  readonly at: (boundary: number) => Front;
  /** Band of the departures from a boundary that were carried on. */
  readonly departures: (boundary: number) => BinRange;
  /** The front, where it is kept. */
  readonly kept: (boundary: number) => Front | null;
}

/** A pass whose chain is the same for the first `alike` boundaries. */
export interface KnownFronts {
  readonly fronts: Fronts;
  readonly alike: number;
}

/**
 * The forward pass. Works in linear space and scales each table to a sum of 1. Where all tables would take more memory than the workspace grants, only every
 * so many is kept, and those between are computed again when they are asked for: the square root of their number takes the least memory.
 * @param known what it has of the tables is taken over
 */
export function computeFronts(model: ChainModel, work: Workspace, known: KnownFronts | null = null): Fronts {
  const length = model.boundaries.length;
  const kept: (Front | null)[] = Array.from({ length: known?.alike ?? 0 }, (_, i) => known!.fronts.kept(i));
  const departures: BinRange[] = Array.from({ length: Math.max(0, kept.length - 1) }, (_, i) =>
    known!.fronts.departures(i),
  );
  const every = work.reserve(bytesFrom(model, kept.length)) ? 1 : Math.ceil(Math.sqrt(length));
  if (kept.length === 0) kept.push(entry(model, work));
  let start = kept.length - 1;
  while (kept[start] === null) start--;
  let front = kept[start]!;
  for (let at = start; at + 1 < length; at++) {
    const step = advance(model, at, front, work);
    departures[at] = step.departures;
    if (kept[at] === null || kept[at] === undefined) work.recycle(front.table);
    front = step.front;
    if (kept[at + 1] === undefined) kept[at + 1] = (at + 1) % every === 0 || at + 2 === length ? front : null;
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
    at: (boundary) => kept[boundary] ?? segment[boundary - segmentFrom] ?? recompute(boundary),
    departures: (boundary) => departures[boundary]!,
    kept: (boundary) => kept[boundary] ?? null,
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
  for (const { corridor } of boundaries.slice(from)) columns += lastBin(corridor, bins) - Math.min(corridor.lo, bins);
  return columns * classes * Float64Array.BYTES_PER_ELEMENT;
}
