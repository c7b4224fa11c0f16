import type { Moment } from '../player/options.ts';
import { parseInstant } from '../time/parse-instant.ts';
import type { CaseTime } from '../time/types.ts';

/** What a host page may ask of the player in its frame. */
export type HostCommand =
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'seek'; readonly t: CaseTime }
  | { readonly type: 'step'; readonly direction: 1 | -1 }
  /** What was known at a moment; null for the case's own. */
  | { readonly type: 'as-of'; readonly moment: Moment | null };

/** What the frame tells its host. */
export type FrameEvent =
  | { readonly event: 'ready' }
  | { readonly event: 'height'; readonly height: number }
  | { readonly event: 'state'; readonly t: CaseTime; readonly playing: boolean }
  | { readonly event: 'report'; readonly id: string; readonly t: CaseTime };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The command in a message's data, or null where it is none of ours or not well formed. */
export const parseHostCommand = (data: unknown): HostCommand | null => {
  if (!isRecord(data) || data.type !== 'sightline' || data.v !== 1) return null;
  switch (data.command) {
    case 'play':
      return { type: 'play' };
    case 'pause':
      return { type: 'pause' };
    case 'seek':
      return typeof data.t === 'number' && Number.isFinite(data.t) ? { type: 'seek', t: data.t } : null;
    case 'step':
      return data.direction === 1 || data.direction === -1 ? { type: 'step', direction: data.direction } : null;
    case 'as-of':
      return parseAsOf(data);
    default:
      return null;
  }
};

/** Seconds since the case's origin as `t`, or an instant with offset as `at`, or neither for the case's own. */
const parseAsOf = ({ t, at }: Readonly<Record<string, unknown>>): HostCommand | null => {
  if (typeof t === 'number' && Number.isFinite(t)) return { type: 'as-of', moment: { type: 'seconds', t } };
  if (t !== undefined || (at !== undefined && typeof at !== 'string')) return null;
  if (at === undefined) return { type: 'as-of', moment: null };
  const instant = parseInstant(at);
  return instant.ok ? { type: 'as-of', moment: { type: 'instant', epoch: instant.value.epoch } } : null;
};

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
