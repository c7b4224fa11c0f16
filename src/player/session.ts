import type { Command } from '../clock/types.ts';
import type { Theme } from '../look/palette.ts';
import type { BasemapLayer } from '../stage/types.ts';
import type { Headline } from '../ui/headline.ts';
import type { Layout } from '../ui/layout.ts';
import type { UiLabels } from '../words/ui-labels.ts';
import type { CreateLate } from './late-parts.ts';
import type { Moment, PlayerOptions } from './options.ts';
import type { Knowledge, LaidCase, Premise, Question } from './reconstruction/messages.ts';

export interface SessionDeps {
  readonly window: Window;
  readonly layout: Layout;
  readonly headline: Headline;
  readonly placed: LaidCase;
  readonly premise: Premise;
  readonly knowledge: Knowledge;
  readonly ask: (question: Question, signal: AbortSignal) => Promise<Knowledge>;
  readonly fail: (error: unknown) => void;
  readonly layers: Promise<readonly BasemapLayer[]>;
  readonly labels: UiLabels;
  readonly options: PlayerOptions;
  readonly moment: Moment | null;
  readonly theme: Theme;
  /** Whether the live map may stand from the start. */
  readonly live: boolean;
  readonly reducedMotion: boolean;
  readonly say: (text: string) => void;
  readonly note: (text: string | null) => void;
  readonly createLate: CreateLate;
  /** The moment stands on screen for the first time, or cannot be drawn. The live map is not fetched before this resolves. */
  readonly onDrawn: () => Promise<void>;
}

/** One case being played. */
export interface Session {
  readonly dispatch: (command: Command) => void;
  readonly goTo: (moment: Moment) => void;
  /** What was known at another time, in place of what is shown; null for the case's own. */
  readonly knowAsOf: (moment: Moment | null) => void;
  readonly isPlaying: () => boolean;
  /** The address of what is on screen. */
  readonly linkNow: () => string;
  readonly setTheme: (theme: Theme) => void;
  /** Whether the live map may stand. Resolves when that is so. */
  readonly setLive: (live: boolean) => Promise<void>;
  readonly destroy: () => void;
}
