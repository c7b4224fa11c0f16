import type { RouteString, StationMark, Stringline, ZoneChange } from '../../scene/stringline/types.ts';
import type { CaseTime, Span } from '../../time/types.ts';
import type { Axis } from '../types.ts';

/** CSS pixels. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

/** What decides the scales. */
export type StringlineShape = Pick<Stringline, 'strings' | 'boxes'>;

/** Everything a diagram shows of one journey. Words are in the reader's language. */
export interface StringlineView extends Stringline {
  /** The whole time that can be shown. */
  readonly span: Span;
  readonly nameOf: (mark: StationMark) => readonly [name: string, km: string];
  /** Its share with its name; with less where there is little room. */
  readonly routeLabel: (route: RouteString, short: boolean) => string;
  /** `clocks +1 h`. */
  readonly zoneLabel: (change: ZoneChange) => string;
  /** What is written over the silence before the first report and after the last. */
  readonly silence: { readonly before: string; readonly after: string };
  /** A chainage, in words. */
  readonly kmWords: (km: number) => string;
  /** What holds at a time: the time itself, and where the train can be then. */
  readonly momentWords: (t: CaseTime) => readonly [time: string, whereabouts: string];
  /** Clock times along a window of time, at most so many in each zone. */
  readonly axesOf: (window: Span, most: number) => readonly Axis[];
  /** What the diagram says, in sentences. */
  readonly summary: readonly string[];
}
