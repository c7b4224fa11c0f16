import type { Span } from '../time/types.ts';

/**
 * Rows for spans that are drawn along one axis, so that none covers another: each takes the lowest row that is free by then.
 * @param spans in any order
 * @param gap smallest distance between two of a row, in the spans' unit
 * @param lanes number of rows; where all are taken, the row that frees first is shared
 * @returns a row number for each span, in the order given
 */
export const assignLanes = (spans: readonly Span[], gap: number, lanes: number): readonly number[] => {
  const rows = new Array<number>(spans.length).fill(0);
  const freeFrom = new Array<number>(lanes).fill(Number.NEGATIVE_INFINITY);
  const order = spans.map((span, index) => ({ span, index })).toSorted((a, b) => a.span.start - b.span.start);
  for (const { span, index } of order) {
    const free = freeFrom.findIndex((from) => from <= span.start);
    const lane = free >= 0 ? free : freeFrom.indexOf(Math.min(...freeFrom));
    rows[index] = lane;
    freeFrom[lane] = Math.max(freeFrom[lane] ?? 0, span.end + gap);
  }
  return rows;
};
