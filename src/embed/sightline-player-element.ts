/** What scripts can ask of `<sightline-player>`. Whatever comes before there is a player holds for it. */
export interface PlayerMethods {
  /** Plays; loads the player first if need be. */
  play(): void;
  pause(): void;
  /** @param moment seconds since the case's origin, or an instant with offset such as `2023-09-12T02:15:00Z`; anything else does nothing */
  seek(moment: number | string): void;
  /** To the next report or the previous one. */
  step(direction: 1 | -1): void;
  /** Shows what was known at a moment, written as for `seek`; null for the case's own. */
  asOf(moment: number | string | null): void;
}

/** Its attributes as properties: a text is '' where the attribute is absent. `lang` is HTML's own, and `as-of` is asked for by the method. */
export interface PlayerProperties {
  /** The address of a case file. */
  case: string;
  place: string;
  loading: string;
  /** The moment to open at, written as for `seek`. */
  start: string;
  theme: string;
  /** Ids of reports to do without, with commas between them. */
  without: string;
  ghosts: boolean;
  autoplay: boolean;
  /** Sentence, clocks, map and the play button alone. */
  brief: boolean;
}

export interface SightlinePlayerElement extends HTMLElement, PlayerMethods, PlayerProperties {}

/** What the element tells, bubbling. */
export interface SightlinePlayerEventMap {
  /** A case is open; the title is its question. */
  'sightline-ready': CustomEvent<{ readonly title: string }>;
  /** Playback began or ended; `t` in seconds since the case's origin. */
  'sightline-state': CustomEvent<{ readonly t: number; readonly playing: boolean }>;
  /** The clock has come to a report. */
  'sightline-report': CustomEvent<{ readonly id: string; readonly t: number }>;
  /** The player or the case did not load. */
  'sightline-error': CustomEvent<{ readonly message: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    'sightline-player': SightlinePlayerElement;
  }
  interface GlobalEventHandlersEventMap extends SightlinePlayerEventMap {}
}
