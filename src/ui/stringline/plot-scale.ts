import type { CaseTime, Span } from '../../time/types.ts';
import { kmDomain } from './km-domain.ts';
import type { PlotSize, StringlineShape } from './types.ts';

/** A part of the diagram with one scale of chainage: `fromKm` at `bottom`, `toKm` at `top`, in CSS pixels from the upper edge. */
export interface Panel {
  readonly routeId: string;
  readonly fromKm: number;
  readonly toKm: number;
  readonly top: number;
  readonly bottom: number;
  /** False for a route of which nothing is known but its share: its panel is a line of text. */
  readonly known: boolean;
}

/** From time and chainage to pixels and back. */
export interface PlotScale {
  readonly size: PlotSize;
  /** The time that is shown. */
  readonly window: Span;
  /** The likeliest route's. */
  readonly trunk: Panel;
  /** One for each route, the likeliest lowest, where routes part; else none. */
  readonly rows: readonly Panel[];
  readonly x: (t: CaseTime) => number;
  readonly timeAt: (x: number) => CaseTime;
  /** Null where the route has no panel, or nothing is known of it. */
  readonly y: (routeId: string, km: number) => number | null;
}

/** Room for the boxes and strokes at the ends, px. */
const PAD = 9;
/** A route's own row: a line of text where nothing is known of it, else at least this much and at most this share of the plot. */
const TEXT_ROW = 17;
const GAP = 4;
const LEAST_ROW = 30;
const LARGEST_ROW = 0.28;

/** Lays out the diagram: the likeliest route below, what parts from it in rows above. */
export function plotScale(shape: StringlineShape, window: Span, size: PlotSize): PlotScale {
  const [lead, ...others] = shape.strings;
  const domain = kmDomain(shape, window);
  const perKm = (size.height * (1 - LARGEST_ROW)) / (domain.toKm - domain.fromKm);
  const heightOf = ({ fromKm, toKm }: { fromKm: number; toKm: number }): number =>
    toKm <= fromKm
      ? TEXT_ROW
      : Math.min(size.height * LARGEST_ROW, Math.max(LEAST_ROW, (toKm - fromKm) * perKm + TEXT_ROW));
  const rows: Panel[] = [];
  let bottom = 0;
  for (const string of others.toReversed()) {
    const top = bottom;
    bottom += heightOf(string);
    const known = string.toKm > string.fromKm;
    rows.unshift({
      routeId: string.routeId,
      fromKm: string.fromKm,
      toKm: known ? string.toKm : string.lengthKm,
      top: known ? top + TEXT_ROW + GAP : top,
      bottom: known ? bottom - GAP : bottom,
      known,
    });
  }
  const leadRow = others.length === 0 ? 0 : TEXT_ROW + GAP;
  const trunk: Panel = {
    routeId: lead?.routeId ?? '',
    ...domain,
    top: bottom + leadRow + PAD,
    bottom: size.height - PAD,
    known: true,
  };
  const seconds = Math.max(1, window.end - window.start);
  return {
    size,
    window,
    trunk,
    rows,
    x: (t) => ((t - window.start) / seconds) * size.width,
    timeAt: (x) => window.start + Math.min(1, Math.max(0, x / size.width)) * seconds,
    y(routeId, km) {
      const panel = routeId === trunk.routeId ? trunk : rows.find((row) => row.routeId === routeId && row.known);
      return panel === undefined
        ? null
        : panel.bottom - ((km - panel.fromKm) / (panel.toKm - panel.fromKm)) * (panel.bottom - panel.top);
    },
  };
}
