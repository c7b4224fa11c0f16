import type { Speed } from '../clock/types.ts';
import type { UiLabels } from '../words/ui-labels.ts';
import { createElement } from './create-element.ts';
import { nearestChoice, type SpeedGroup } from './speed-choices.ts';
import type { Control } from './types.ts';

/** How fast the clock runs. A speed that is not among the choices shows as the nearest one of its kind and direction. */
export const createSpeedSelect = (deps: {
  readonly labels: UiLabels;
  readonly speeds: readonly SpeedGroup[];
  readonly onSpeed: (speed: Speed) => void;
}): Control<Speed> => {
  const choices = deps.speeds.flatMap((group) => group.choices);
  const groups = deps.speeds.map((group) =>
    createElement(
      'optgroup',
      '',
      { label: group.label },
      group.choices.map((choice) => createElement('option', '', { value: optionValue(choice) }, [choice.label])),
    ),
  );
  const select = createElement('select', 'sl-select', {}, groups);
  const element = createElement('label', 'sl-speed', {}, [
    createElement('span', 'sl-visually-hidden', {}, [deps.labels.speed]),
    select,
  ]);
  const change = (): void => {
    const choice = choices.find((each) => optionValue(each) === select.value);
    if (choice !== undefined) deps.onSpeed({ paced: choice.paced, rate: choice.rate });
  };
  select.addEventListener('change', change);
  return {
    element,
    update(speed) {
      const value = optionValue(nearestChoice(choices, speed) ?? speed);
      if (select.value !== value) select.value = value;
    },
    destroy() {
      select.removeEventListener('change', change);
      element.remove();
    },
  };
};

/** `600` for ten minutes a second, `paced 1` for the pace of the reports. */
const optionValue = ({ paced, rate }: Speed): string => (paced ? `paced ${rate}` : String(rate));
