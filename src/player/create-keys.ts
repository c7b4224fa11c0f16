import type { Command, Transport } from '../clock/types.ts';
import { closeGrades } from '../ui/close-grades.ts';
import type { KeyAction } from '../ui/key-action.ts';
import { listenKeys } from '../ui/listen-keys.ts';
import type { SpeedGroup } from '../ui/speed-choices.ts';
import { commandOf } from './command-of.ts';
import { toggleFullscreen } from './toggle-fullscreen.ts';

export interface KeysDeps {
  /** Keys count while the focus is inside. */
  readonly element: HTMLElement;
  /** Asked at each press: the reader can turn them off. */
  readonly isOn: () => boolean;
  readonly transportNow: () => Transport;
  /** Seconds of one step. */
  readonly stepNow: () => number;
  readonly speeds: readonly SpeedGroup[];
  readonly send: (command: Command) => void;
  /** What is not the clock's. */
  readonly onAction: (type: KeyAction['type']) => void;
}

/** The keys of a player, beside those that its buttons and its slider have anyway; and that a press elsewhere closes what a grade tells. */
export const createKeys = (deps: KeysDeps): { readonly destroy: () => void } => {
  const speeds = deps.speeds.flatMap(({ choices }) => choices);
  const ends = [
    closeGrades(deps.element),
    listenKeys(deps.element, deps.isOn, (action) => {
      const command = commandOf(action, deps.transportNow(), { stepS: deps.stepNow(), speeds });
      if (command !== null) deps.send(command);
      else if (action.type === 'fullscreen') toggleFullscreen(deps.element);
      else deps.onAction(action.type);
    }),
  ];
  return {
    destroy() {
      for (const end of ends) end();
    },
  };
};
