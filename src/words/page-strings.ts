import type { Lang } from '../case/types.ts';
import { ENGLISH_PAGE } from './en/page.ts';
import { KOREAN_PAGE } from './ko/page.ts';
import { RUSSIAN_PAGE } from './ru/page.ts';

/** What stands on the page of a published case, beside what player and picture say. Apart from the other strings: a player needs none of it. */
export interface PageStrings {
  /** The picture in words, for those who do not see it: when, where the train is, and what had been reported by then. */
  readonly picture: (time: string, where: string) => string;
  readonly pictureSteps: (steps: readonly string[]) => string;
  /** What a frame with the player is called. */
  readonly frame: (question: string) => string;
  /** The link from an embed to the case's own page. */
  readonly wholeStory: string;
  /** In a frame whose script did not come, as where its server lets no other origin read: what to do, for the reader and for whoever runs the server. */
  readonly blocked: string;
  readonly play: string;
  /** Heads the reports, with their number. */
  readonly inOrder: (n: number) => string;
  readonly order: string;
  readonly versionAndCorrections: string;
  readonly downloads: string;
  readonly caseFile: string;
  readonly positionsByHour: string;
  readonly positionsForMaps: string;
  readonly movingScene: string;
  readonly picturesToPrint: string;
  readonly embed: string;
  readonly embedHow: string;
  readonly otherWays: string;
}

const TABLES: Readonly<Record<Lang, PageStrings>> = { en: ENGLISH_PAGE, ko: KOREAN_PAGE, ru: RUSSIAN_PAGE };

export const pageStringsFor = (lang: Lang): PageStrings => TABLES[lang];
