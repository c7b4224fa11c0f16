import type { CaseTime, EpochSeconds, Span, Zone } from '../time/types.ts';

export type Lang = 'en' | 'ko' | 'ru';

/** One text for all readers, or one per language. Read it with `textIn` (case/text.ts). */
export type LocalText = string | Readonly<Partial<Record<Lang, string>>>;

/**
 * A case, parsed: what people said about one train, with every time in seconds since `origin`.
 * Made by `parseCase` only. The file format is specified by public/schema/case-1.schema.json.
 */
export interface Case {
  readonly id: string;
  readonly version: string;
  readonly corrections: readonly Correction[];
  readonly title: LocalText;
  /** The headline, as a question: "Where was Kim's train?" */
  readonly question: LocalText;
  readonly summary: LocalText;
  readonly languages: readonly Lang[];
  readonly origin: EpochSeconds;
  /** Default knowledge time: only what was published by then is used. */
  readonly asOf: CaseTime;
  /** Zones of the clocks on screen, the leading one first. At least one. */
  readonly clocks: readonly Zone[];
  /** Names a network that the host page can load, such as `far-east`. */
  readonly network: string;
  readonly places: ReadonlyMap<string, Place>;
  readonly routes: readonly RoutePlan[];
  readonly reports: readonly Report[];
  readonly distances: readonly DistanceClaim[];
  readonly trainFacts: readonly TrainFact[];
  /** What sources are called in other languages, by each of the names that they go by. */
  readonly sourceNames: ReadonlyMap<string, LocalText>;
}

export interface Correction {
  readonly version: string;
  /** `2023-09-13`, as written. */
  readonly date: string;
  readonly text: LocalText;
}

export type PlaceKind = 'station' | 'bridge' | 'border' | 'junction' | 'town' | 'venue' | 'area' | 'stretch';

export interface Place {
  readonly id: string;
  readonly name: LocalText;
  readonly kind: PlaceKind;
  readonly zone: Zone;
  readonly shape: PlaceShape;
  /** How far from the shape the place can lie, km. 0 for an area or a stretch, which carry their size themselves. */
  readonly precisionKm: number;
  readonly source: string | null;
  readonly notes: LocalText | null;
}

export type PlaceShape =
  /** A station of the network, by its id there. It has no coordinates of its own. */
  | { readonly type: 'station'; readonly station: string }
  | { readonly type: 'point'; readonly lon: number; readonly lat: number }
  /** The line between two places of the case, whichever way it is run. */
  | { readonly type: 'stretch'; readonly from: string; readonly to: string }
  /** A closed ring of [lon, lat], first point repeated at the end. */
  | { readonly type: 'area'; readonly ring: readonly (readonly [number, number])[] };

/** A thinkable journey, named by places. Which rails lie between them the network finds. */
export interface RoutePlan {
  readonly id: string;
  readonly name: LocalText;
  /** Place ids in running order, at least two. The first is the origin. */
  readonly via: readonly string[];
  /** Those of `via` at which the train changes ends, at every visit. */
  readonly reversals: readonly string[];
  readonly destination: string;
  /** Share of 1 before any report. Absent in the file: equal per destination, then equal per route to it. */
  readonly prior: number;
}

export type ReportKind =
  | 'seen'
  | 'departed'
  | 'arrived'
  | 'passed'
  | 'turned'
  | 'not-seen'
  /** Somebody says that the train is already at the place or beyond it. */
  | 'statement'
  /** Somebody expects it. Shown, never used. */
  | 'expectation'
  | 'context';

export interface Report {
  readonly id: string;
  /** Only `train` constrains the train. */
  readonly subject: string;
  readonly kind: ReportKind;
  /** A short line for lists: "Entered Khasan station". */
  readonly headline: LocalText;
  /** What the source says, in the case author's words. */
  readonly claim: LocalText;
  readonly event: EventWindow | null;
  readonly where: Where | null;
  /** For `turned`: the place towards which it runs after the junction. */
  readonly toward: string | null;
  /** Reports of one origin on the same event are one witness, and its copies. */
  readonly origin: string;
  readonly source: Source;
  readonly grade: Grade;
  readonly notes: LocalText | null;
}

export type Where =
  | { readonly type: 'place'; readonly place: string }
  | { readonly type: 'stretch'; readonly from: string; readonly to: string };

export interface EventWindow extends Span {
  /** Width of the stamp's own rounding, seconds; half of it is added on both sides. 300 for round times, 60 otherwise. */
  readonly precisionS: number;
  /** How the source puts it, "Sunday afternoon"; null where a clock time is given. */
  readonly stated: LocalText | null;
}

export interface Source {
  /** Empty for an unsourced report. */
  readonly publisher: string;
  /** From the publisher back to the first mouth: ["AP", "KCNA"]. May be empty. */
  readonly attribution: readonly string[];
  /** http or https only. */
  readonly url: string | null;
  readonly archivedUrl: string | null;
  /** When it became public. A report is known from `end`; null where nobody can tell, and then it counts as known from the end of its event. */
  readonly published: Span | null;
}

/** Admiralty code: reliability of the source, credibility of the information judged without the case's other reports. */
export interface Grade {
  readonly source: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  readonly information: 1 | 2 | 3 | 4 | 5 | 6;
}

/** "Some 680 km north of Pyongyang": shown beside what is measured. */
export interface DistanceClaim {
  readonly id: string;
  readonly headline: LocalText;
  readonly claim: LocalText;
  readonly from: string;
  readonly to: string;
  readonly km: number;
  /** What the source says it is; `unstated` where it does not say. */
  readonly measure: 'straight-line' | 'rail' | 'unstated';
  /** The direction as claimed, compass point in words: "north". */
  readonly direction: LocalText | null;
  readonly source: Source;
  readonly grade: Grade;
  readonly notes: LocalText | null;
}

export interface TrainFact {
  readonly id: string;
  readonly claim: LocalText;
  readonly quantity: 'max-speed' | 'mean-speed' | 'carriages' | 'length' | 'other';
  /** SI-adjacent: km/h, carriages, metres. Null for `other`. */
  readonly value: number | null;
  readonly unit: 'km/h' | 'carriages' | 'm' | null;
  /** Facts of one origin about one quantity are one claim, and its copies. */
  readonly origin: string;
  readonly source: Source;
  readonly grade: Grade;
  readonly notes: LocalText | null;
}

export type Severity = 'error' | 'warning';

/** Something wrong or doubtful in a case file, in words that tell its author what to do. */
export interface CaseIssue {
  readonly severity: Severity;
  /** A stable name to test and to document: `unknown-member`, `time-without-offset`. */
  readonly code: string;
  /** JSON path from the root: `$.reports[3].event.at`. */
  readonly path: string;
  readonly cause: string;
  readonly remedy: string;
}

/** What became of a case file. `case` is null exactly where `issues` holds an error; warnings come along with a good case. */
export interface ParsedCase {
  readonly case: Case | null;
  /** As they were found. At most 500; then one that counts the rest. */
  readonly issues: readonly CaseIssue[];
}
