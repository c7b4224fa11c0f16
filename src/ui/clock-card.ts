import type { ClockFace } from '../words/time-words.ts';
import type { UiLabels } from '../words/ui-labels.ts';
import { createElement, setText } from './create-element.ts';
import type { Control } from './types.ts';

export interface ClockCardState {
  /** The leading one first. */
  readonly faces: readonly ClockFace[];
  /** How fast they run, in words. */
  readonly rate: string;
}

/** The clocks of the border zones, each with its place named, and how fast they run. For the eye: the slider speaks the same time. */
export const createClockCard = (deps: {
  readonly labels: UiLabels;
  readonly count: number;
}): Control<ClockCardState> => {
  const time = createElement('p', 'sl-clock-time');
  const rate = createElement('p', 'sl-rate');
  const place = createElement('p', 'sl-clock-place');
  const others = Array.from({ length: Math.max(0, deps.count - 1) }, () => createElement('p', 'sl-clock-other'));
  const element = createElement('div', 'sl-card sl-clock', {}, [time, rate, place, ...others]);
  return {
    element,
    update({ faces, rate: words }) {
      setText(rate, words);
      const [leading, ...rest] = faces;
      if (leading === undefined) return;
      setText(time, leading.time);
      setText(place, `${leading.place}, ${leading.date}`);
      others.forEach((line, index) => {
        const face = rest[index];
        if (face !== undefined) setText(line, deps.labels.clockIn(face.time, face.place));
      });
    },
    destroy() {
      element.remove();
    },
  };
};
