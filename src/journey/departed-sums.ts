import type { ChainBoundary } from './chain-model.ts';
import type { Band } from './front.ts';
import { weighDepartures } from './lane-targets.ts';
import { rowLoops } from './row-loops.ts';
import { standingWidth } from './standing-width.ts';
import { type BandWeights, weightsOver } from './step-weights.ts';
import { longestLeast, type StopGroup } from './stop-groups.ts';
import type { Workspace } from './workspace.ts';

const { addRow, DRAW, demandRoom, LEAVE, notYetStanding, putArrivals, standAlone, standingAt } = rowLoops;

export interface DepartedSums {
  readonly width: number;
  /** Sums over the classes, lane by lane, and over everything. */
  readonly lanes: Float64Array;
  readonly total: Float64Array;
  /** Of the departures by the reports there. */
  readonly weights: BandWeights | null;
}

/**
 * Departures of all classes together, weighed.
 * @param open column of the open bin
 * @param most the axis or the corridor has no more columns than these
 */
export function departedSums(
  band: Band,
  classes: number,
  boundary: ChainBoundary,
  groups: readonly StopGroup[],
  open: number,
  most: number,
  work: Workspace,
): DepartedSums {
  const width = band.hi - band.lo;
  const closed = Math.min(width, open);
  const count = band.rows / classes;
  const columns = work.take('column', groups.length * count * width);
  let standing = 0;
  groups.forEach(({ from, to, stop }, g) => {
    for (let lane = 0; lane < count; lane++) {
      sumRows(band, lane * classes + from, lane * classes + to);
      columns.set(DRAW.subarray(0, width), (g * count + lane) * width);
    }
    if (count > 1) sumLanes(columns.subarray(g * count * width, (g + 1) * count * width), width);
    standing = Math.max(standing, standingWidth(standingAt(stop, closed), closed, stop, most));
  });
  const widthOut = Math.max(standing, Math.min(most, width > open ? open + 1 : 0));
  demandRoom(Math.max(width, widthOut) + longestLeast(groups));
  const within = { lo: band.lo, hi: band.lo + widthOut };
  const weights = boundary.departure === null ? null : weightsOver(boundary.departure, within);
  const ends = Math.min(widthOut, open);
  const lanes = work.take('sums', count * widthOut);
  const total = count === 1 ? lanes : work.take('total', widthOut).fill(0, 0, widthOut);
  for (let lane = 0; lane < count; lane++) {
    const to = lane * widthOut;
    groups.forEach(({ stop }, g) => {
      const column = columns.subarray((g * count + lane) * width, (g * count + lane + 1) * width);
      putArrivals(column.subarray(0, closed), stop, ends);
      const stands = standAlone(stop, ends);
      if (widthOut > open) {
        let late = stands + notYetStanding(stop, closed, open);
        for (let x = closed; x < width; x++) late += column[x]!;
        LEAVE[open] = late;
      }
      if (g > 0) for (let x = 0; x < widthOut; x++) LEAVE[x]! += lanes[to + x]!;
      lanes.set(LEAVE.subarray(0, widthOut), to);
    });
    weighDepartures(LEAVE, boundary, weights?.weight ?? null, lane, band.lo, widthOut);
    lanes.set(LEAVE.subarray(0, widthOut), to);
    if (count > 1) for (let x = 0; x < widthOut; x++) total[x]! += lanes[to + x]!;
  }
  return { width: widthOut, lanes, total, weights };
}

/** Sum of columns that stand one after the other, in `DRAW`. */
function sumLanes(columns: Float64Array, width: number): void {
  DRAW.fill(0, 0, width);
  for (let at = 0; at < columns.length; at += width) addRow(columns.subarray(at, at + width));
}

/** Sum of the rows `from` to `to`, column by column, in `DRAW`. */
export function sumRows({ lo, hi, table }: Band, from: number, to: number): void {
  const width = hi - lo;
  demandRoom(width);
  DRAW.fill(0, 0, width);
  for (let row = from; row < to; row++) addRow(table.subarray(row * width, (row + 1) * width));
}
