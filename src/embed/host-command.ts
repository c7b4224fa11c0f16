import type { Moment } from '../player/options.ts';

/** What a host page may ask of the player in its frame. */
export type HostCommand =
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'seek'; readonly moment: Moment }
  | { readonly type: 'step'; readonly direction: 1 | -1 }
  /** What was known at a moment; null for the case's own. */
  | { readonly type: 'as-of'; readonly moment: Moment | null };
