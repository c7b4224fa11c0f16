/** What is said of the evidence: what became of each report, what holds the train, how good the method is, and how a moment is cited. */
export interface EvidenceStrings {
  readonly leaveOut: string;
  readonly putBack: string;
  readonly putAllBack: string;
  /** `Leave out: …`, for those who hear the button without its report. */
  readonly about: (action: string, headline: string) => string;
  readonly leftOutReports: (n: number) => string;
  /** After `As known on …`. */
  readonly knownWithout: (asKnown: string, n: number) => string;
  /** Of one report: what became of it. */
  readonly leftOut: string;
  readonly copyOfLeftOut: (headline: string) => string;
  readonly counts: (percent: string) => string;
  readonly narrows: (percent: string) => string;
  readonly hardlyNarrows: string;
  readonly widens: string;
  readonly disputes: (n: number) => string;
  readonly against: string;
  readonly likely: (percent: string) => string;
  readonly copies: (n: number) => string;
  readonly more: (n: number) => string;
  readonly how: HowStrings;
  readonly citing: CitingStrings;
}

interface HowStrings {
  readonly title: string;
  readonly holding: string;
  readonly behind: string;
  readonly ahead: string;
  readonly open: string;
  readonly nothingHolds: string;
  /** Where the train would be nine times in ten without one report; that it would be where it is; that it would be nowhere. */
  readonly without: (range: string) => string;
  readonly withoutSame: string;
  readonly withoutNothing: string;
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

interface CitingStrings {
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
  readonly correction: (version: string, date: string, text: string) => string;
  /** The version that a link was made for, and the one that is shown. */
  readonly olderLink: (linked: string, shown: string) => string;
  readonly newerLink: (linked: string, shown: string) => string;
  readonly changedSince: string;
}
