import type { Moment } from '../player/options.ts';
import { readInstant } from '../time/read-instant.ts';
import type { HostCommand } from './host-command.ts';
import { isRecord } from './is-record.ts';

/** The command in a message's data, or null where it is none of ours or not well formed. */
export const parseHostCommand = (data: unknown): HostCommand | null => {
  if (!isRecord(data) || data.type !== 'sightline' || data.v !== 1) return null;
  switch (data.command) {
    case 'play':
      return { type: 'play' };
    case 'pause':
      return { type: 'pause' };
    case 'seek':
      return parseSeek(data);
    case 'step':
      return data.direction === 1 || data.direction === -1 ? { type: 'step', direction: data.direction } : null;
    case 'as-of':
      return parseAsOf(data);
    default:
      return null;
  }
};

type Data = Readonly<Record<string, unknown>>;

const parseSeek = (data: Data): HostCommand | null => {
  const moment = momentIn(data);
  return moment === null ? null : { type: 'seek', moment };
};

/** A moment, or neither `t` nor `at` for the case's own. */
const parseAsOf = (data: Data): HostCommand | null => {
  if (data.t === undefined && data.at === undefined) return { type: 'as-of', moment: null };
  const moment = momentIn(data);
  return moment === null ? null : { type: 'as-of', moment };
};

/** Seconds since the case's origin as `t`, else an instant with offset as `at`; null where it is neither. */
const momentIn = ({ t, at }: Data): Moment | null => {
  if (t !== undefined) return typeof t === 'number' && Number.isFinite(t) ? { type: 'seconds', t } : null;
  if (typeof at !== 'string') return null;
  const instant = readInstant(at);
  return typeof instant === 'string' ? null : { type: 'instant', epoch: instant.epoch };
};
