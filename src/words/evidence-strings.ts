/** What is said of the evidence: what became of each report, and what contradicts what. */
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
  /** What the figures of reports against each other are, and why they need not add to 100 %. */
  readonly eachItsOwn: string;
  readonly likely: (percent: string) => string;
  readonly copies: (n: number) => string;
  readonly more: (n: number) => string;
  /** What it opens comes later, and brings its own words. */
  readonly howTitle: string;
}
