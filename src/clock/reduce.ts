import { transition } from './transition.ts';
import type { Command, Mark, Transport } from './types.ts';

/** The next state of the playback. `marks` ascend by time. The rules are those of `transition`, which also tells events. */
export const reduce = (transport: Transport, command: Command, marks: readonly Mark[]): Transport =>
  transition(transport, command, marks).transport;
