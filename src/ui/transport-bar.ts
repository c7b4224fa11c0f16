import type { Command, Transport } from '../clock/types.ts';
import type { UiLabels } from '../words/ui-labels.ts';
import { createButton } from './create-button.ts';
import { createElement, setAttribute } from './create-element.ts';
import { createPlayButton } from './play-button.ts';
import type { SpeedGroup } from './speed-choices.ts';
import { createSpeedSelect } from './speed-select.ts';
import type { Control } from './types.ts';

/** Play, step from report to report, start again, loop, speed: each sends a command to the clock and shows what the clock says. */
export const createTransportBar = (deps: {
  readonly labels: UiLabels;
  readonly speeds: readonly SpeedGroup[];
  readonly send: (command: Command) => void;
}): Control<Transport> => {
  const { labels, send } = deps;
  const play = createPlayButton({ labels, onToggle: () => send({ type: 'toggle' }) });
  const previous = createButton('sl-step', labels.previousReport, () => send({ type: 'step', direction: -1 }));
  const next = createButton('sl-step', labels.nextReport, () => send({ type: 'step', direction: 1 }));
  const restart = createButton('sl-restart', labels.restart, () => send({ type: 'restart' }));
  const loop = createButton('sl-loop', labels.loop, () =>
    send({ type: 'loop', loop: loop.getAttribute('aria-pressed') !== 'true' }),
  );
  const speed = createSpeedSelect({
    labels,
    speeds: deps.speeds,
    onSpeed: (choice) => send({ type: 'speed', speed: choice }),
  });
  const element = createElement('div', 'sl-transport', { role: 'group', 'aria-label': labels.playback }, [
    play.element,
    previous,
    next,
    restart,
    loop,
    speed.element,
  ]);
  return {
    element,
    update(transport) {
      play.update(transport);
      speed.update(transport);
      setAttribute(loop, 'aria-pressed', String(transport.loop));
    },
    destroy() {
      play.destroy();
      speed.destroy();
      element.remove();
    },
  };
};
