import type { CaseTime } from '../time/types.ts';
import { isRecord } from './is-record.ts';

/** What the frame tells its host. */
export type FrameEvent =
  | { readonly event: 'ready' }
  | { readonly event: 'error'; readonly message: string }
  | { readonly event: 'height'; readonly height: number }
  | { readonly event: 'state'; readonly t: CaseTime; readonly playing: boolean }
  | { readonly event: 'report'; readonly id: string; readonly t: CaseTime };

/** True for AMP's question after the frame's size. */
export const isSizeQuestion = (data: unknown): boolean =>
  isRecord(data) && data.sentinel === 'amp' && (data.type === 'frames-init' || data.type === 'send-embed-state');

/** The same height in the three dialects that hosts understand: ours, AMP's and, where the host gave a name for it, Pym's. */
export const heightMessages = (height: number, childId: string | null): readonly unknown[] => {
  const whole = Math.ceil(height);
  return [
    { type: 'sightline', v: 1, event: 'height', height: whole },
    { sentinel: 'amp', type: 'embed-size', height: whole },
    ...(childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${whole}`]),
  ];
};
