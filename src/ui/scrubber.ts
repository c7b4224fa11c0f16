import type { CaseTime, Span } from '../time/types.ts';
import type { UiLabels } from '../words/ui-labels.ts';
import { createElement, setAttribute } from './create-element.ts';
import { createTimeAxis, percentOf } from './time-axis.ts';
import type { Axis, Control } from './types.ts';

export interface ScrubberState {
  readonly t: CaseTime;
  /** Time, zone, place and certainty in words; null leaves the last ones. */
  readonly valueText: string | null;
}

/**
 * The time slider: a native range input over the whole height of the strip, so a click or a drag anywhere in it seeks, and the keyboard
 * and speech of the platform come with it. Its thumb is invisible; the playhead behind it stands at the exact time, between the steps too.
 * @param deps.backdrop what is drawn behind the slider along the same span, such as the reports' boxes
 * @param deps.stepS seconds of one arrow key
 */
export const createScrubber = (deps: {
  readonly labels: UiLabels;
  readonly span: Span;
  readonly stepS: number;
  readonly axes: readonly Axis[];
  readonly backdrop: HTMLElement;
  readonly onSeek: (t: CaseTime) => void;
}): Control<ScrubberState> & { readonly input: HTMLInputElement } => {
  const { span, stepS } = deps;
  // Whole steps beyond the span on both sides, so that the steps fall on round times.
  const input = createElement('input', 'sl-range', {
    type: 'range',
    min: String(Math.floor(span.start / stepS) * stepS),
    max: String(Math.ceil(span.end / stepS) * stepS),
    step: String(stepS),
    'aria-label': deps.labels.time,
  });
  const playhead = createElement('span', 'sl-playhead', { 'aria-hidden': 'true' });
  const seek = (): void => deps.onSeek(Math.min(span.end, Math.max(span.start, input.valueAsNumber)));
  input.addEventListener('input', seek);
  const [top, bottom] = deps.axes;
  const element = createElement('div', 'sl-scrubber', {}, [
    top === undefined ? null : createTimeAxis(top, span, 'top'),
    createElement('div', 'sl-track', {}, [deps.backdrop, input, playhead]),
    bottom === undefined ? null : createTimeAxis(bottom, span, 'bottom'),
  ]);
  return {
    element,
    input,
    update({ t, valueText }) {
      input.valueAsNumber = t;
      playhead.style.left = `${percentOf(span, t)}%`;
      if (valueText !== null) setAttribute(input, 'aria-valuetext', valueText);
    },
    destroy() {
      input.removeEventListener('input', seek);
      element.remove();
    },
  };
};
