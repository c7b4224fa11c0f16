import type { PlayerEvent } from '../player/options.ts';
import type { FrameEvent } from './host-messages.ts';

/** What the host of a frame is told of a player's event. */
export const frameEvent = (event: PlayerEvent): FrameEvent => {
  switch (event.type) {
    case 'ready':
      return { event: 'ready' };
    case 'failed':
      return { event: 'error', message: event.message };
    case 'state':
      return { event: 'state', t: event.t, playing: event.playing };
    case 'report':
      return { event: 'report', id: event.id, t: event.t };
  }
};
