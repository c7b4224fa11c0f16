import type { Span } from '../time/types.ts';
import { createElement } from './create-element.ts';
import { placeTicks } from './place-ticks.ts';
import type { Axis } from './types.ts';

/**
 * Clock times of one zone along the diagram, with the zone's name beside them. For the eye only: the slider speaks the time.
 * @param width of the diagram, px
 */
export const createTimeAxis = (axis: Axis, span: Span, width: number): HTMLElement => {
  const ticks = placeTicks(axis.ticks, span, width).map(({ label, major, percent }) => {
    const element = createElement('span', major ? 'sl-tick sl-tick-major' : 'sl-tick', {}, [label]);
    element.style.left = `${percent}%`;
    return element;
  });
  return createElement('div', 'sl-axis', { 'aria-hidden': 'true' }, [
    createElement('span', 'sl-axis-name', {}, [axis.name]),
    createElement('span', 'sl-axis-place', {}, [axis.place]),
    createElement('div', 'sl-axis-ticks', {}, ticks),
  ]);
};
