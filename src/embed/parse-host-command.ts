import { parseInstant } from '../time/parse-instant.ts';
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
