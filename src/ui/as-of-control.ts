import type { CaseTime } from '../time/types.ts';
import type { KnowledgeStrings } from '../words/late-strings.ts';
import { createAsOfTicks } from './as-of-ticks.ts';
import { createButton } from './create-button.ts';
import { createElement, setAttribute, setText } from './create-element.ts';
import type { AsOfPreset, AsOfState, AsOfStop, Control } from './types.ts';

/**
 * The clock of knowledge: what had been published by then. A native slider that goes from publication to publication, since nothing changes between
 * two of them, with named moments beside it. On a narrow player the slider is folded, and the sentence stays.
 * @param deps.stops rising, at least one
 * @param deps.onChange while it is dragged or stepped
 * @param deps.onRest when a drag ends, or a moment was chosen
 */
export const createAsOfControl = (deps: {
  readonly labels: KnowledgeStrings;
  readonly stops: readonly AsOfStop[];
  readonly presets: readonly AsOfPreset[];
  readonly onChange: (asOf: CaseTime) => void;
  readonly onRest: () => void;
}): Control<AsOfState> & { readonly input: HTMLInputElement } => {
  const { labels, stops } = deps;
  let shown: CaseTime = stops[0]?.asOf ?? 0;
  const goTo = (asOf: CaseTime | undefined): void => {
    if (asOf === undefined) return;
    deps.onChange(asOf);
    deps.onRest();
  };
  const input = createElement('input', 'sl-as-of-range', {
    type: 'range',
    min: '0',
    max: String(Math.max(0, stops.length - 1)),
    step: '1',
    'aria-label': labels.knownOn,
  });
  const change = (): void => {
    const stop = stops[input.valueAsNumber];
    if (stop !== undefined) deps.onChange(stop.asOf);
  };
  input.addEventListener('input', change);
  input.addEventListener('change', deps.onRest);
  const publications = stops.filter(({ publication }) => publication);
  const earlier = createButton('sl-as-of-step', '‹', () =>
    goTo(publications.findLast(({ asOf }) => asOf < shown)?.asOf),
  );
  const later = createButton('sl-as-of-step', '›', () => goTo(publications.find(({ asOf }) => asOf > shown)?.asOf));
  setAttribute(earlier, 'aria-label', labels.earlierPublication);
  setAttribute(later, 'aria-label', labels.laterPublication);
  const presets = deps.presets.map((preset) => ({
    ...preset,
    button: createButton('sl-as-of-preset', preset.label, () => goTo(preset.asOf)),
  }));
  const name = createElement('span', 'sl-field-name', {}, [labels.knownOn]);
  const moment = createElement('strong', 'sl-as-of-moment');
  const known = createElement('span', 'sl-as-of-known');
  const fold = createButton(
    'sl-as-of-fold',
    labels.changeAsOf,
    () => {
      const open = element.dataset.open !== 'true';
      setAttribute(element, 'data-open', open ? 'true' : null);
      setAttribute(fold, 'aria-expanded', String(open));
    },
    `${labels.changeAsOf}: ${labels.knownOn}`,
  );
  setAttribute(fold, 'aria-expanded', 'false');
  const element = createElement('section', 'sl-as-of-control', { 'aria-label': labels.knownOn }, [
    createElement('p', 'sl-as-of-line', {}, [name, ' ', moment, ' ', known]),
    fold,
    createElement(
      'div',
      'sl-as-of-presets',
      { role: 'group', 'aria-label': labels.momentsOfKnowledge },
      presets.map(({ button }) => button),
    ),
    createElement('div', 'sl-as-of-slider', {}, [
      earlier,
      createElement('div', 'sl-as-of-track', {}, [createAsOfTicks(stops), input]),
      later,
    ]),
  ]);
  return {
    element,
    input,
    update(state) {
      shown = state.asOf;
      const index = stops.findLastIndex(({ asOf }) => asOf <= state.asOf);
      if (input.valueAsNumber !== Math.max(0, index)) input.valueAsNumber = Math.max(0, index);
      setAttribute(input, 'aria-valuetext', state.valueText);
      setText(moment, state.moment);
      name.hidden = !state.dated;
      setText(known, state.known);
      for (const { asOf, button } of presets) setAttribute(button, 'aria-pressed', String(asOf === shown));
      setAttribute(earlier, 'aria-disabled', publications.some(({ asOf }) => asOf < shown) ? null : 'true');
      setAttribute(later, 'aria-disabled', publications.some(({ asOf }) => asOf > shown) ? null : 'true');
    },
    destroy() {
      input.removeEventListener('input', change);
      input.removeEventListener('change', deps.onRest);
      element.remove();
    },
  };
};
