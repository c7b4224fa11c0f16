import type { UiLabels } from '../words/ui-labels.ts';
import { createElement } from './create-element.ts';
import type { Control, Speed } from './types.ts';

/** How fast the clock runs. A rate that is not among the speeds shows as the nearest one of the same sign. */
export const createSpeedSelect = (deps: {
  readonly labels: UiLabels;
  readonly speeds: readonly Speed[];
  readonly onRate: (rate: number) => void;
}): Control<{ readonly rate: number }> => {
  const options = deps.speeds.map(({ rate, label }) => createElement('option', '', { value: String(rate) }, [label]));
  const select = createElement('select', 'sl-select', {}, options);
  const element = createElement('label', 'sl-speed', {}, [
    createElement('span', 'sl-field-name', {}, [deps.labels.speed]),
    select,
  ]);
  const change = (): void => deps.onRate(Number(select.value));
  select.addEventListener('change', change);
  return {
    element,
    update({ rate }) {
      const value = String(nearestSpeed(deps.speeds, rate)?.rate ?? rate);
      if (select.value !== value) select.value = value;
    },
    destroy() {
      select.removeEventListener('change', change);
      element.remove();
    },
  };
};

/** Nearest on a logarithmic scale, as speeds are felt. */
const nearestSpeed = (speeds: readonly Speed[], rate: number): Speed | undefined =>
  speeds
    .filter((speed) => Math.sign(speed.rate) === Math.sign(rate))
    .toSorted((a, b) => Math.abs(Math.log(a.rate / rate)) - Math.abs(Math.log(b.rate / rate)))[0];

/** The next faster (1) or slower (-1) speed of the same sign; the rate itself at the end of the list. */
export const neighbouringRate = (speeds: readonly Speed[], rate: number, direction: 1 | -1): number => {
  const ordered = speeds
    .map((speed) => speed.rate)
    .filter((candidate) => Math.sign(candidate) === Math.sign(rate))
    .toSorted((a, b) => Math.abs(a) - Math.abs(b));
  const beyond =
    direction === 1
      ? ordered.find((candidate) => Math.abs(candidate) > Math.abs(rate))
      : ordered.findLast((candidate) => Math.abs(candidate) < Math.abs(rate));
  return beyond ?? rate;
};
