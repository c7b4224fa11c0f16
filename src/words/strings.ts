import type { Grade, Lang, PlaceKind } from '../case/types.ts';
import type { CompassPoint } from '../network/compass-point.ts';
import type { InstantWords } from '../time/format-instant.ts';
import type { EvidenceStrings } from './evidence-strings.ts';
import type { MapStrings } from './map-strings.ts';
import type { ProblemStrings } from './problem-words.ts';
import type { UiLabels } from './ui-labels.ts';

/** A place to be spoken of: what it is decides on its article, its particle or its case. */
export interface NamedPlace {
  readonly name: string;
  readonly kind: PlaceKind;
}

/**
 * Everything that is said in one language. A phrase that takes a name or a number is a function, because word order, particles and endings
 * differ between languages. Numbers come formatted; where an ending depends on one, it comes as a number beside its words.
 */
export interface Strings {
  /** BCP 47, for `Intl`. */
  readonly locale: string;
  /** A place's name inside a sentence: English gives bridges and junctions their article. */
  readonly placeInSentence: (place: NamedPlace) => string;
  /** Where a report puts the train: `at Khasan`, `in Amur Oblast`. */
  readonly atPlace: (place: NamedPlace) => string;
  readonly onStretch: (from: NamedPlace, to: NamedPlace) => string;
  /** At the outline of an area on the map: `Somewhere around Vladivostok`. */
  readonly somewhere: (place: NamedPlace) => string;
  /** Names of places whose time a zone keeps, by IANA name; another zone goes by what `Intl` calls it. */
  readonly zones: Readonly<Record<string, string>>;
  readonly percent: (n: string) => string;
  readonly compass: Readonly<Record<CompassPoint, string>>;
  readonly sourceGrades: Readonly<Record<Grade['source'], string>>;
  readonly informationGrades: Readonly<Record<Grade['information'], string>>;
  readonly sentence: SentenceStrings;
  readonly time: TimeStrings;
  readonly standing: StandingStrings;
  readonly distance: DistanceStrings;
  readonly poster: PosterStrings;
  readonly evidence: EvidenceStrings;
  readonly problems: ProblemStrings;
  readonly map: MapStrings;
  readonly ui: UiLabels;
}

interface SentenceStrings {
  readonly nothingKnown: string;
  readonly beforeFirst: string;
  readonly firstReported: (later: string, atPlace: string, by: string) => string;
  readonly afterLast: string;
  readonly lastReported: (ago: string, atPlace: string, by: string) => string;
  /** Of a window that is open: `within` is how far from now the event can be, at most. */
  readonly reportedNow: (within: string, atPlace: string, by: string) => string;
  /** Makes a sentence of one of the phrases below, as it is or as a probability above one half. */
  readonly plainly: (phrase: string) => string;
  readonly probably: (phrase: string) => string;
  readonly between: (from: NamedPlace, to: NamedPlace) => string;
  /** On a line that is run there and back. */
  readonly betweenPasses: (place: NamedPlace) => string;
  readonly near: (place: NamedPlace) => string;
  /** Where the reports end and the train may have gone on. */
  readonly atOrPast: (place: NamedPlace) => string;
  readonly past: (place: NamedPlace) => string;
  readonly standingNear: (place: NamedPlace) => string;
  readonly standingBetween: (from: NamedPlace, to: NamedPlace) => string;
  readonly somewhere: string;
  readonly onSeveralRoutes: string;
  readonly pastOnSeveralRoutes: (place: NamedPlace) => string;
  readonly nineInTen: (range: string, centre: string) => string;
  readonly nineInTenOrBeyond: (range: string) => string;
  readonly likeliestNear: (km: string) => string;
  readonly evenOdds: (km: string) => string;
  readonly routeInterval: (route: string, percent: string, range: string) => string;
  readonly routeUnknown: (route: string, percent: string) => string;
  readonly shares: (shares: readonly string[]) => string;
  readonly shareTo: (percent: string, destination: NamedPlace) => string;
}

/** What is counted, with its figure in words and as a number: plural forms depend on the latter. */
export type Counted = (n: string, count: number) => string;

interface TimeStrings {
  /** Lengths of time: `n` as words, one figure or a range, and the figure that endings go by. */
  readonly seconds: Counted;
  readonly minutes: Counted;
  readonly hours: Counted;
  readonly days: Counted;
  /** Weekday, day and month, short; and the same with the year, for dates outside the case's own. */
  readonly day: (words: InstantWords) => string;
  readonly dayOfYear: (words: InstantWords) => string;
  readonly range: (from: string, to: string) => string;
  /** Between ends that have spaces in them. */
  readonly spacedRange: (from: string, to: string) => string;
  readonly upTo: (duration: string) => string;
  readonly ago: (duration: string) => string;
  readonly inTime: (duration: string) => string;
  readonly justNow: string;
  readonly about: (time: string) => string;
  /** What the time of a zone is called, and a time told in it. */
  readonly zoneTime: (place: string) => string;
  readonly inZone: (time: string, zoneTime: string) => string;
  readonly stated: (phrase: string, window: string) => string;
  readonly publishedAt: (time: string) => string;
  readonly publishedBy: (time: string) => string;
  readonly notStated: string;
  readonly publicationUnknown: string;
}

interface PosterStrings {
  /** Names the picture for those who do not see it. */
  readonly title: (question: string, time: string) => string;
  readonly attribution: (sources: string) => string;
  /** `Reconstructed from 14 reports known by Wed 13 Sep 10:00, Vladivostok time.` Null stands for all that is known today. */
  readonly basis: (reports: string, count: number, time: string | null) => string;
  /** What the glow and the bars are; or the ghost trains and the bars. */
  readonly glowKey: string;
  readonly ghostsKey: string;
}

interface StandingStrings {
  readonly used: string;
  readonly doubtful: (percent: string) => string;
  readonly contradicted: (percent: string, headlines: readonly string[]) => string;
  readonly copyOf: (headline: string) => string;
  readonly unpublished: string;
  readonly expectation: string;
  readonly context: string;
  readonly otherSubject: string;
  readonly unplaceable: string;
}

interface DistanceStrings {
  readonly km: (n: string) => string;
  readonly kmPost: (n: string) => string;
  readonly kmStretch: (from: string, to: string) => string;
  readonly about: (km: string) => string;
  readonly measured: (measured: string) => string;
  readonly claimedAndMeasured: (claimed: string, measured: string) => string;
  readonly both: (first: string, second: string) => string;
  readonly straight: (km: string, direction: string) => string;
  readonly straightLine: (km: string) => string;
  readonly byRail: (km: string) => string;
  readonly run: string;
  readonly toGo: string;
  readonly straightTo: (place: NamedPlace) => string;
}

/** The tables that have arrived. Like modules they are loaded once and never change, so that players share them. */
const tables = new Map<Lang, Strings>();

/** Makes a language known: a page the one that it has loaded, and `every-language.ts` all of them. */
export const addStrings = (lang: Lang, strings: Strings): void => {
  tables.set(lang, strings);
};

/** What is said in a language. Throws where that has not been made known, which is a bug of whoever asks. */
export const stringsFor = (lang: Lang): Strings => {
  const strings = tables.get(lang);
  if (strings === undefined) throw new Error(`The strings of "${lang}" have not been loaded.`);
  return strings;
};
