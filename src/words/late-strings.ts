import type { Lang } from '../case/types.ts';
import type { NamedPlace } from './strings.ts';
import { type UiLabels, uiLabels } from './ui-labels.ts';

/** What is said in the parts of a player that come after its first drawing. Apart from the other strings, so that it comes with them. */
export interface LateStrings {
  readonly version: VersionStrings;
  readonly ui: LateLabels;
  readonly story: StoryStrings;
  readonly stringline: StringlineStrings;
  readonly knowledge: KnowledgeStrings;
  readonly today: TodayStrings;
  readonly how: HowStrings;
  readonly citing: CitingStrings;
  readonly cards: CardStrings;
}

/** Which version of the case this is, and what was corrected in it. */
export interface VersionStrings {
  readonly correction: (version: string, date: string, text: string) => string;
  /** The version that a link was made for, and the one that is shown. */
  readonly olderLink: (linked: string, shown: string) => string;
  readonly newerLink: (linked: string, shown: string) => string;
  readonly changedSince: string;
}

/** The words on and around the controls that come later. */
export interface LateLabels {
  readonly timeShown: string;
  readonly zoomTimeIn: string;
  readonly zoomTimeOut: string;
  readonly wholeTime: string;
  readonly claims: string;
  readonly quoted: (words: string) => string;
  readonly claimed: string;
  readonly measured: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkToCopy: string;
  readonly keys: string;
  readonly keysOn: string;
  readonly keyTable: readonly (readonly [keys: string, action: string])[];
  readonly method: string;
  readonly version: (version: string) => string;
  readonly openCase: string;
  readonly openCaseHint: string;
  readonly opened: (name: string) => string;
  readonly issues: (count: number) => string;
  readonly error: string;
  readonly warning: string;
  readonly moreIssues: (count: number) => string;
}

/** On the buttons beside the headline: what the story is about, and how to take it elsewhere. */
export interface StoryStrings {
  readonly about: string;
  readonly take: string;
  /** Where the clock of knowledge stops, and why nowhere else. */
  readonly stops: string;
}

/** On the diagram. */
export interface StringlineStrings {
  /** What the diagram is, for those who do not see it. */
  readonly about: (from: string, to: string, origin: string) => string;
  /** `At Khasan, nine in ten: Tue 12 Sep 05:10–06:40.` Takes what `atPlace` gives, with a capital. */
  readonly passage: (atPlace: string, window: string) => string;
  /** `clocks +1 h`: what a clock has to be changed by where the line runs into another zone. */
  readonly clocks: (duration: string, forward: boolean) => string;
  /** What is written where there is no position: before the first and after the last report. */
  readonly before: string;
  readonly after: string;
}

/** On and around the clock of knowledge. */
export interface KnowledgeStrings {
  readonly knownOn: string;
  readonly knownReports: (known: number, all: number) => string;
  readonly latestReports: (headline: string, more: number) => string;
  readonly earlierPublication: string;
  readonly laterPublication: string;
  readonly momentsOfKnowledge: string;
  readonly noonOf: (day: string) => string;
  readonly asTold: string;
  readonly changeAsOf: string;
}

/** What is known today of a moment, beside what an earlier time knew. One line where there is room for it: what stands below must not move. */
export interface TodayStrings {
  /**
   * @param place where that is, in a few words; may be empty
   * @param destination the likeliest with its share; empty where the case has only one
   */
  readonly known: (place: string, range: string, destination: string) => string;
  /** @param inSentence its name with the article that it has in a sentence, if any */
  readonly near: (place: NamedPlace, inSentence: string) => string;
  readonly orBeyond: (range: string) => string;
  /** There is no position: the reports begin later, or have ended or name none. */
  readonly before: string;
  readonly after: string;
}

/** What "How do we know?" unfolds. */
export interface HowStrings {
  readonly holding: string;
  readonly behind: string;
  readonly ahead: string;
  readonly open: string;
  readonly nothingHolds: string;
  /** Where the train would be nine times in ten without one report, and how that differs: `34 km wider`. */
  readonly without: (range: string, change: string) => string;
  readonly wider: (km: string) => string;
  readonly narrower: (km: string) => string;
  readonly furtherOn: (km: string) => string;
  readonly furtherBack: (km: string) => string;
  /** That it would be in the same place to within so many kilometres, and why; the reason alone; the two reasons. */
  readonly withoutSame: (km: string, why: string) => string;
  readonly withoutBecause: (why: string) => string;
  readonly holdInstead: (headlines: readonly string[]) => string;
  readonly othersHold: string;
  readonly withoutNothing: string;
  /** Said once, where that is so of each. */
  readonly anyOne: (km: string) => string;
  /** Where one matters: the one that does most. */
  readonly hangsOn: (headline: string) => string;
  /** Of all reports of the case: how many count, how many of these are doubted, and how many only repeat another. */
  readonly tally: (all: number, used: number, doubted: number, copies: number) => string;
  readonly model: string;
  readonly modelSentences: readonly [string, string, string];
  readonly calibration: string;
  readonly calibrationNote: (runs: string) => string;
  readonly runs: string;
  readonly medianError: string;
  readonly straightLine: string;
  /** A set of simulated runs, with their number. */
  readonly sets: Readonly<Record<CalibrationSet, (n: string) => string>>;
}

/** The kinds of train that the simulator runs, and all of them together. */
export type CalibrationSet = 'stopping' | 'express' | 'long-distance' | 'goods' | 'all';

/** What a citation is put together from, all of it in words. */
export interface Citation {
  readonly title: string;
  readonly caseId: string;
  readonly version: string;
  readonly moment: string;
  /** Where the train was, as whole sentences. */
  readonly where: string;
  readonly asKnown: string;
  readonly url: string;
}

/** How a moment is cited and positions are taken elsewhere. */
export interface CitingStrings {
  readonly title: string;
  readonly copyText: string;
  readonly textCopied: string;
  readonly text: (citation: Citation) => string;
  readonly hours: string;
  readonly hoursNote: string;
  readonly route: string;
  readonly near: string;
  readonly median: string;
  readonly eightInTen: string;
  readonly nineInTen: string;
  readonly download: string;
  readonly copyCsv: string;
  readonly tableCopied: string;
  readonly corrections: string;
  readonly noCorrections: string;
}

/** What opens on the map: the measuring tool, the claimed distances, the legend. */
export interface CardStrings {
  readonly measureName: string;
  /** How to use it where the map can be clicked, and where there is only a drawing. */
  readonly measureHint: string;
  readonly measureHintDrawn: string;
  readonly measureFrom: string;
  readonly measureTo: string;
  readonly choosePlace: string;
  readonly close: string;
  readonly straight: string;
  readonly byRail: string;
  readonly noRail: string;
  /** A direction with its bearing: `north-east (46°)`. */
  readonly bearing: (direction: string, degrees: string) => string;
  readonly offRails: (km: string) => string;
  /** A spot of the map, by degrees with their sign already turned into a hemisphere. */
  readonly spot: (lat: string, hemisphere: 'N' | 'S', lon: string, side: 'E' | 'W') => string;
  readonly verdict: DistanceVerdictStrings;
  readonly showOnMap: string;
  /** Names the button for those who hear it. */
  readonly showClaimOnMap: (claim: string) => string;
  readonly marks: MarkNames;
  /** How to read the diagram: its axes, bands, boxes and grounds. */
  readonly diagram: string;
}

/** What measuring makes of a claimed distance: a whole sentence with the straight line and the length by rail. */
export interface DistanceVerdictStrings
  extends Readonly<
    Record<
      'straight' | 'rail' | 'both' | 'short' | 'between' | 'long' | 'straightNotRail' | 'railNotStraight',
      (straight: string, rail: string) => string
    >
  > {
  /** Where no rails join the places. */
  readonly withoutRail: Readonly<Record<'straight' | 'short' | 'long', (straight: string) => string>>;
  readonly direction: (measured: string, claimed: string) => string;
}

/** The marks of the map with what each of them says, and how surely. */
export interface MarkNames {
  readonly glow: string;
  readonly median: string;
  readonly travelled: string;
  readonly known: string;
  readonly approximate: string;
  readonly past: string;
  readonly current: string;
  readonly future: string;
  readonly doubtful: string;
  readonly expectation: string;
  readonly area: string;
  readonly claim: string;
  readonly night: string;
}

const tables = new Map<Lang, LateStrings>();

/** Makes what is said later known in a language, as `addStrings` does with what is said first. */
export const addLateStrings = (lang: Lang, strings: LateStrings): void => {
  tables.set(lang, strings);
};

/** What is said later. Throws where that has not been made known, which is a bug of whoever asks. */
export const lateStringsFor = (lang: Lang): LateStrings => {
  const strings = tables.get(lang);
  if (strings === undefined) throw new Error(`The late strings of "${lang}" have not been loaded.`);
  return strings;
};

/** The words on all controls, those that come later too. */
export type AllLabels = UiLabels & LateLabels;

/** Throws where the late strings have not been made known. */
export const allLabels = (lang: Lang): AllLabels => ({ ...uiLabels(lang), ...lateStringsFor(lang).ui });
