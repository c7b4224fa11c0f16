import type { Command, Transport } from '../clock/types.ts';
import type { KeyAction } from '../ui/key-action.ts';
import { neighbouringSpeed, type SpeedChoice } from '../ui/speed-choices.ts';

/** What a key asks for as a command of the clock; null where it is none of the clock's. */
export const commandOf = (
  action: KeyAction,
  { t, span, paced, rate }: Transport,
  { stepS, speeds }: { readonly stepS: number; readonly speeds: readonly SpeedChoice[] },
): Command | null => {
  switch (action.type) {
    case 'toggle':
      return { type: 'toggle' };
    case 'steps':
      return { type: 'seek', t: t + action.count * stepS };
    case 'start':
      return { type: 'seek', t: span.start };
    case 'end':
      return { type: 'seek', t: span.end };
    case 'report':
      return { type: 'step', direction: action.direction };
    case 'speed':
      return { type: 'speed', speed: neighbouringSpeed(speeds, { paced, rate }, action.direction) };
    case 'tenth':
      return { type: 'seek', t: span.start + ((span.end - span.start) * action.tenth) / 10 };
    case 'fullscreen':
    case 'list':
    case 'ghosts':
    case 'measure':
    case 'help':
      return null;
  }
};
