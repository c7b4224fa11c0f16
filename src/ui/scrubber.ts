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

/** What is scrubbed, and how finely. */
export interface Timeline {
  readonly span: Span;
  /** Seconds of one arrow key. */
  readonly stepS: number;
  readonly axes: readonly Axis[];
}

/**
 * The time slider: a native range input over the whole height of the strip, so a click or a drag anywhere in it seeks, and the keyboard
 * and speech of the platform come with it. Its thumb is invisible; the playhead behind it stands at the exact time, between the steps too.
 * @param deps.backdrop what is drawn behind the slider along the same span, such as the reports' boxes
 */
export const createScrubber = (
  deps: Timeline & {
    readonly labels: UiLabels;
    readonly backdrop: HTMLElement;
    readonly onSeek: (t: CaseTime) => void;
  },
): Control<ScrubberState> & { readonly input: HTMLInputElement; setTimeline(timeline: Timeline): void } => {
  let { span } = deps;
  const input = createElement('input', 'sl-range', { type: 'range', 'aria-label': deps.labels.time });
  const playhead = createElement('span', 'sl-playhead', { 'aria-hidden': 'true' });
  const seek = (): void => deps.onSeek(Math.min(span.end, Math.max(span.start, input.valueAsNumber)));
  input.addEventListener('input', seek);
  const track = createElement('div', 'sl-track', {}, [deps.backdrop, input, playhead]);
  const element = createElement('div', 'sl-scrubber', {}, [track]);
  const setTimeline = ({ span: next, stepS, axes: [top, bottom] }: Timeline): void => {
    span = next;
    // Whole steps beyond the span on both sides, so that the steps fall on round times.
    input.min = String(Math.floor(span.start / stepS) * stepS);
    input.max = String(Math.ceil(span.end / stepS) * stepS);
    input.step = String(stepS);
    for (const axis of element.querySelectorAll('.sl-axis')) axis.remove();
    if (top !== undefined) track.before(createTimeAxis(top, span, 'top'));
    if (bottom !== undefined) track.after(createTimeAxis(bottom, span, 'bottom'));
  };
  setTimeline(deps);
  return {
    element,
    input,
    setTimeline,
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
