import type { CaseTime, Span } from '../time/types.ts';

/** State of the playback. The clock alone makes a new one; everything else reads. */
export interface Transport {
  readonly t: CaseTime;
  readonly playing: boolean;
  /** Event seconds per second of the wall clock, signed: 600 plays ten minutes a second, -600 backwards. Never 0. */
  readonly rate: number;
  readonly loop: boolean;
  readonly span: Span;
}

export type Command =
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'toggle' }
  | { readonly type: 'restart' }
  | { readonly type: 'seek'; readonly t: CaseTime }
  | { readonly type: 'rate'; readonly rate: number }
  | { readonly type: 'loop'; readonly loop: boolean }
  /** To the next (1) or previous (-1) mark. */
  | { readonly type: 'step'; readonly direction: 1 | -1 }
  /** A frame of `elapsedS` wall-clock seconds has gone by. Clamped. */
  | { readonly type: 'tick'; readonly elapsedS: number };

/** A moment at which something is reported. */
export interface Mark {
  readonly id: string;
  readonly t: CaseTime;
}

export type ClockEvent =
  | { readonly type: 'report'; readonly id: string; readonly t: CaseTime; readonly direction: 1 | -1 }
  | { readonly type: 'play' | 'pause' | 'end'; readonly t: CaseTime }
  | { readonly type: 'seek'; readonly t: CaseTime };
