import { createElement } from './create-element.ts';
import type { AsOfStop } from './types.ts';

/** With more than these the ticks run into one another. */
const MOST_TICKS = 120;
/** Share of the slider that the name of a day needs. */
const DAY_SHARE = 0.09;

/** A mark for each publication and the days under them. For the eye only: the slider speaks the moment. */
export const createAsOfTicks = (stops: readonly AsOfStop[]): HTMLElement => {
  const last = Math.max(1, stops.length - 1);
  let lastDay = Number.NEGATIVE_INFINITY;
  const marks = stops.flatMap(({ publication, day }, index): readonly HTMLElement[] => {
    const share = index / last;
    const tick = publication && stops.length <= MOST_TICKS ? [at(share, createElement('span', 'sl-as-of-tick'))] : [];
    if (day === null || share - lastDay < DAY_SHARE) return tick;
    lastDay = share;
    return [...tick, at(share, createElement('span', 'sl-as-of-day', {}, [day]))];
  });
  return createElement('div', 'sl-as-of-ticks', { 'aria-hidden': 'true' }, marks);
};

const at = (share: number, mark: HTMLElement): HTMLElement => {
  mark.style.left = `${share * 100}%`;
  return mark;
};
