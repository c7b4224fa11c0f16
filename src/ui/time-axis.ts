import type { CaseTime, Span } from '../time/types.ts';
import { createElement } from './create-element.ts';
import type { Axis } from './types.ts';

/** Share of the span that has gone by at `t`, in per cent, kept inside 0..100. */
export const percentOf = (span: Span, t: CaseTime): number => {
  const length = span.end - span.start;
  return length <= 0 ? 0 : Math.min(100, Math.max(0, ((t - span.start) / length) * 100));
};

/** Clock times of one zone along the strip. For the eye only: the slider speaks the time. */
export const createTimeAxis = (axis: Axis, span: Span, side: 'top' | 'bottom'): HTMLElement => {
  const ticks = axis.ticks.map((tick) => {
    const element = createElement('span', tick.major ? 'sl-tick sl-tick-major' : 'sl-tick', {}, [tick.label]);
    element.style.left = `${percentOf(span, tick.t)}%`;
    return element;
  });
  return createElement('div', `sl-axis sl-axis-${side}`, { 'aria-hidden': 'true' }, [
    createElement('span', 'sl-axis-name', {}, [axis.name]),
    createElement('div', 'sl-axis-ticks', {}, ticks),
  ]);
};
