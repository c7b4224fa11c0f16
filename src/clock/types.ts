import type { CaseTime, Span } from '../time/types.ts';
import type { Pace } from './pace.ts';

/** How fast the time goes by. */
export interface Speed {
  /** True: slow where there are reports, fast where there are none, as the pace has it. False: always alike. */
  readonly paced: boolean;
  /** Signed, never 0, negative backwards. Seconds a second of the wall clock: of the event, or, where it is paced, of playing at the pace. */
  readonly rate: number;
}

/** State of the playback. The clock alone makes a new one; everything else reads. */
export interface Transport extends Speed {
  readonly t: CaseTime;
  readonly playing: boolean;
  readonly loop: boolean;
  readonly span: Span;
  /** Over the span. */
  readonly pace: Pace;
}

export type Command =
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'toggle' }
  | { readonly type: 'restart' }
  | { readonly type: 'seek'; readonly t: CaseTime }
  | { readonly type: 'speed'; readonly speed: Speed }
  | { readonly type: 'loop'; readonly loop: boolean }
  /** To the next (1) or previous (-1) mark. */
  | { readonly type: 'step'; readonly direction: 1 | -1 }
  /** A frame of `elapsedS` wall-clock seconds has gone by. Clamped. */
  | { readonly type: 'tick'; readonly elapsedS: number };

/** A moment at which something is reported. */
export interface Mark {
  readonly id: string;
  readonly t: CaseTime;
  /** The time in which it may have happened; holds `t`. */
  readonly window: Span;
}

export type ClockEvent =
  | { readonly type: 'report'; readonly id: string; readonly t: CaseTime; readonly direction: 1 | -1 }
  | { readonly type: 'play' | 'pause' | 'end'; readonly t: CaseTime }
  | { readonly type: 'seek'; readonly t: CaseTime };
