import type { Lang } from '../case/types.ts';
import type { Command } from '../clock/types.ts';
import type { Theme } from '../look/palette.ts';
import type { CaseTime, EpochSeconds } from '../time/types.ts';
import type { Strings } from '../words/strings.ts';

export type ThemeChoice = Theme | 'auto';

/** A moment to open at: seconds since the case's origin, or an instant. */
export type Moment =
  | { readonly type: 'seconds'; readonly t: CaseTime }
  | { readonly type: 'instant'; readonly epoch: EpochSeconds };

/** What a link holds on to: with the case of that version it always shows the same. */
export interface LinkedView {
  readonly epoch: EpochSeconds;
  /** Knowledge time. */
  readonly asOf: EpochSeconds;
  /** Of the case. */
  readonly version: string;
  /** Ids of reports that the journey does without. */
  readonly leftOut: readonly string[];
  /** Possible journeys in place of the glow. */
  readonly ghosts: boolean;
}

export interface PlayerOptions {
  /** The case to open; null waits for the reader to open a file. */
  readonly caseUrl: string | null;
  /** A file of the reader's own, opened in place of that case. */
  readonly caseFile: File | null;
  readonly lang: Lang;
  /** Everything that is said in that language. */
  readonly strings: Strings;
  readonly theme: ThemeChoice;
  /** Knowledge time; null takes the case's own. */
  readonly asOf: EpochSeconds | null;
  /** Where playback opens. Null opens at the moment that the case's picture tells, and is played from the beginning all the same. */
  readonly moment: Moment | null;
  readonly autoplay: boolean;
  /** Sentence, clocks, map and the play button alone, as high as its place: for a page that leads through the story itself. */
  readonly brief: boolean;
  /** Of the headline: the page's own, or one below the article's. */
  readonly heading: 'h1' | 'h2';
  /** True in a page that scrolls: wheel and one finger then scroll the page, not the map. */
  readonly cooperative: boolean;
  /** Whether the live map may stand from the start; else its owner says when, see `Player.setLive`. */
  readonly live: boolean;
  /** Ids of reports that the journey is to do without. Those that the case does not have change nothing. */
  readonly leftOut: readonly string[];
  /** Whether to show possible journeys in place of the glow. */
  readonly ghosts: boolean;
  /** The version of the case that the reader's link was made for; null where it names none. */
  readonly linkedVersion: string | null;
  /** The address of what is on screen, to be copied. */
  readonly linkTo: (shown: LinkedView) => string;
  /** The reader asks for another language. A player speaks one: its owner puts another player in its place. */
  readonly onLang: (lang: Lang, from: Standpoint) => void;
  readonly onEvent: (event: PlayerEvent) => void;
}

/** What the reader looks at, for a player that takes another's place. */
export interface Standpoint {
  /** The address of what is on screen; null while no case is open. */
  readonly link: string | null;
  readonly file: File | null;
}

export type PlayerEvent =
  /** A case is open; the title is its question. */
  | { readonly type: 'ready'; readonly title: string }
  /** Nothing can be played, or no longer: the reason and what to do, in the player's language. */
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'state'; readonly t: CaseTime; readonly playing: boolean }
  | { readonly type: 'report'; readonly id: string; readonly t: CaseTime };

export interface Player {
  readonly element: HTMLElement;
  /** Sends a command to the clock. Does nothing while no case is open. */
  readonly dispatch: (command: Command) => void;
  /** Goes to a moment, once a case is open. */
  readonly goTo: (moment: Moment) => void;
  /** Shows what was known at a moment; null at the case's own. Holds for the next case too, if none is open yet. */
  readonly knowAsOf: (moment: Moment | null) => void;
  /**
   * Whether the live map may stand; without it there is a drawing of the same moment. A page holds 16 GPU contexts at most, and the seventeenth takes the
   * oldest one's. Resolves when it is so: with false, when the context has been given back.
   */
  readonly setLive: (live: boolean) => Promise<void>;
  readonly isPlaying: () => boolean;
  /** The address of what is on screen; null while no case is open. */
  readonly link: () => string | null;
  /** Puts the focus on the choice of language, where the reader had it in the player before. */
  readonly focusLanguage: () => void;
  /** Releases everything: clock, worker, map, styles, listeners, elements. */
  readonly destroy: () => void;
}
