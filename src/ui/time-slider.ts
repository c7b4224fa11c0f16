import { clampToSpan } from '../time/span.ts';
import type { CaseTime, Span } from '../time/types.ts';
import type { UiLabels } from '../words/ui-labels.ts';
import { createElement, setAttribute } from './create-element.ts';
import type { Control } from './types.ts';

export interface TimeSliderState {
  readonly t: CaseTime;
  /** Time, zone, place and certainty in words. */
  readonly valueText: string;
}

/** The time slider in the room of the diagram, which is drawn behind it once its code has come. Until then a slider is what stands there. */
export interface TimeSlider extends Control<TimeSliderState> {
  readonly input: HTMLInputElement;
  /** Parts of the room: above and below the track for the axes, beside it for the stations, and the track itself. */
  readonly top: HTMLElement;
  readonly bottom: HTMLElement;
  readonly gutter: HTMLElement;
  readonly track: HTMLElement;
  /** @param stepS seconds of one arrow key */
  readonly setSpan: (span: Span, stepS: number) => void;
}

/** @param deps.axes how many zones have their clock times along the diagram, 0 to 2 */
export const createTimeSlider = (deps: {
  readonly labels: Pick<UiLabels, 'time'>;
  readonly span: Span;
  readonly stepS: number;
  readonly axes: number;
  readonly onSeek: (t: CaseTime) => void;
}): TimeSlider => {
  let { span } = deps;
  const input = createElement('input', 'sl-range', { type: 'range', 'aria-label': deps.labels.time });
  const track = createElement('div', 'sl-track', {}, [input]);
  const top = createElement('div', 'sl-axis-slot');
  const bottom = createElement('div', 'sl-axis-slot');
  const gutter = createElement('div', 'sl-gutter', { 'aria-hidden': 'true' });
  top.hidden = deps.axes < 1;
  bottom.hidden = deps.axes < 2;
  const element = createElement('div', 'sl-scrubber', { 'data-plain': '' }, [top, gutter, track, bottom]);
  const setSpan = (next: Span, stepS: number): void => {
    span = next;
    // Whole steps beyond the span on both sides, so that the steps fall on round times.
    input.min = String(Math.floor(span.start / stepS) * stepS);
    input.max = String(Math.ceil(span.end / stepS) * stepS);
    input.step = String(stepS);
  };
  const seek = (): void => deps.onSeek(clampToSpan(input.valueAsNumber, span));
  input.addEventListener('input', seek);
  setSpan(span, deps.stepS);
  return {
    element,
    input,
    top,
    bottom,
    gutter,
    track,
    setSpan,
    update({ t, valueText }) {
      input.valueAsNumber = t;
      setAttribute(input, 'aria-valuetext', valueText);
    },
    destroy() {
      input.removeEventListener('input', seek);
      element.remove();
    },
  };
};
