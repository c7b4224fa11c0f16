import type { Lang } from '../case/types.ts';
import type { ReportPhase } from '../scene/types.ts';
import type { CaseTime, Span } from '../time/types.ts';
import type { MeasuredRow } from '../words/measure-words.ts';
import type { ReportBrief } from './report-brief.ts';

/**
 * A piece of the interface. It is told what to show and tells its owner what the reader wants, by the callbacks it was made with;
 * it holds no state of the playback.
 */
export interface Control<State> {
  readonly element: HTMLElement;
  update(state: State): void;
  /** Drops listeners and takes the element out of the page. */
  destroy(): void;
}

/** How a report is drawn, the same in the list and on the strip. */
export type ReportMark = 'report' | 'copy' | 'doubtful' | 'expectation' | 'context' | 'unpublished' | 'left-out';

/** What never changes about a report in the list. All texts are in the reader's language. */
export interface ReportItem {
  readonly id: string;
  /** When it happened, in words, with the zone's place where it is not the leading clock's. */
  readonly time: string;
  /** For machines: an RFC 3339 instant, or null where the report has no time. */
  readonly dateTime: string | null;
  readonly headline: string;
  readonly claim: string;
  /** The case's own texts are in its languages where it has none in the reader's. */
  readonly langs: { readonly headline: Lang; readonly claim: Lang; readonly notes: Lang };
  /** From the publisher back to the first mouth: "AP ← KCNA". */
  readonly attribution: string;
  /** When it became public, in words. */
  readonly published: string;
  readonly grade: string;
  readonly gradeWords: string;
  /** Letter and number, each with its scale and its words: `C (A–F): fairly reliable source`. */
  readonly gradeKey: readonly string[];
  readonly url: string | null;
  readonly archivedUrl: string | null;
  readonly notes: string | null;
  /** Where the clock goes when the reader picks it; null where the report has no time. */
  readonly seekTo: CaseTime | null;
  readonly window: Span | null;
  /** Says nothing of where the train was: listed last, whenever it happened. */
  readonly background: boolean;
}

/** What the moment and the knowledge time make of a report. */
export interface ReportState {
  readonly mark: ReportMark;
  readonly phase: ReportPhase;
  /** One of the two reports that bracket this moment. */
  readonly holds: boolean;
  /** The latest report reached by the clock. */
  readonly current: boolean;
  /** What became of it: "counts", "copy of …", "not yet published"; null where nothing is worked out yet. */
  readonly standing: string | null;
  /** What the reader can do about its weight; null where it has none. */
  readonly action: 'leave-out' | 'put-back' | null;
}

/** A report as one side of a dispute shows it. */
export interface DisputedReport extends ReportBrief {
  /** 0..1, and in words. */
  readonly probability: number;
  readonly likely: string;
  /** How many only repeat it, in words; null for none. */
  readonly copies: string | null;
}

/** One question on which reports contradict each other, by its sides. */
export interface DisputeItem {
  readonly sides: readonly (readonly DisputedReport[])[];
}

/** A report that holds the train, with what it did to the journey. */
export interface HeldBy extends ReportBrief {
  readonly effect: string;
  /** Where the train would be at this moment without it; empty until that is worked out. */
  readonly without: string;
}

/** What the position at one moment rests on. */
export interface HowState {
  readonly behind: readonly HeldBy[];
  /** Reports about this very moment, beside the other two. */
  readonly current: readonly HeldBy[];
  readonly ahead: readonly HeldBy[];
  /** Said of all of them together, once it is known: on which the position hangs, or that on no one of them. */
  readonly note: string;
  /** How many reports count at all. */
  readonly tally: string;
}

/** A table in words. The first cell of a row is its name. */
export interface TableText {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface AxisTick {
  readonly t: CaseTime;
  readonly label: string;
  /** A day begins: stays where there is room for few. */
  readonly major: boolean;
}

/** One zone's clock times along the strip. */
export interface Axis {
  readonly name: string;
  /** The zone's place alone, for where there is little room. */
  readonly place: string;
  readonly ticks: readonly AxisTick[];
}

export interface ClaimItem {
  readonly id: string;
  /** "680 km north of Pyongyang", without quotation marks. */
  readonly claimed: string;
  readonly claimedLang: Lang;
  /** "688 km, north-east; 1,177 km by rail". */
  readonly measured: string;
  /** What measuring makes of it, in whole sentences. */
  readonly verdict: string;
  /** The same figures with their names. */
  readonly rows: readonly MeasuredRow[];
  /** "not yet published then"; null for one that can be opened. */
  readonly standing: string | null;
  readonly attribution: string;
  readonly url: string | null;
}

export interface Readout {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

export interface RouteShare {
  readonly id: string;
  readonly name: string;
  readonly nameLang: Lang;
  /** 0..1. */
  readonly weight: number;
  readonly percent: string;
}

/** Something that went wrong, told so that a reader can act on it. */
export interface Failure {
  /** What it is about: an address, a JSON path. */
  readonly path: string;
  readonly cause: string;
  readonly remedy: string;
  /** What a check has found, in its own words, which are English; null where no check has spoken. Its remedy is better than the general one. */
  readonly finding: { readonly cause: string; readonly remedy: string } | null;
  readonly retry: (() => void) | null;
}

/** A time of knowledge at which the slider can stand. */
export interface AsOfStop {
  readonly asOf: CaseTime;
  /** Something was published then; else it is only a time that the reader may ask for. */
  readonly publication: boolean;
  /** The day, where it begins here; null within a day. */
  readonly day: string | null;
}

/** A time of knowledge with a name. */
export interface AsOfPreset {
  readonly asOf: CaseTime;
  readonly label: string;
}

export interface AsOfState {
  readonly asOf: CaseTime;
  /** Whether the moment is a date; else it is a name that stands alone. */
  readonly dated: boolean;
  /** With its zone. */
  readonly moment: string;
  /** How many reports were out. */
  readonly known: string;
  /** Moment, number and the latest report, for those who hear the slider. */
  readonly valueText: string;
}
