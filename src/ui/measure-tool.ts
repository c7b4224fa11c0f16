import type { Lang } from '../case/types.ts';
import type { CardStrings } from '../words/late-strings.ts';
import type { MeasuredRow } from '../words/measure-words.ts';
import { createButton } from './create-button.ts';
import { createElement, setText } from './create-element.ts';
import { createMeasuredRows } from './measured-rows.ts';
import type { Control } from './types.ts';

/** A place that can be measured from and to. */
export interface MeasurablePlace {
  readonly id: string;
  readonly name: string;
  readonly nameLang: Lang;
}

/** An end of what is measured: a place, or a spot of the map by its degrees in words; null while it is to be chosen. */
export type MeasureEnd = { readonly placeId: string } | { readonly spot: string } | null;

export interface MeasureToolState {
  readonly open: boolean;
  /** The map can be clicked. */
  readonly live: boolean;
  readonly from: MeasureEnd;
  readonly to: MeasureEnd;
  readonly rows: readonly MeasuredRow[];
}

/** Measures between two places, chosen from lists or on the map. */
export const createMeasureTool = (deps: {
  readonly cards: CardStrings;
  readonly places: readonly MeasurablePlace[];
  readonly onChoose: (end: 'from' | 'to', placeId: string | null) => void;
  readonly onClose: () => void;
}): Control<MeasureToolState> & { readonly focus: () => void } => {
  const { cards } = deps;
  const hint = createElement('p', 'sl-fine');
  const from = endSelect(cards.measureFrom, deps, (placeId) => deps.onChoose('from', placeId));
  const to = endSelect(cards.measureTo, deps, (placeId) => deps.onChoose('to', placeId));
  const rows = createMeasuredRows();
  const element = createElement(
    'div',
    'sl-card sl-map-card sl-measure',
    { role: 'group', 'aria-label': cards.measureName, hidden: '' },
    [hint, from.element, to.element, rows.element, createButton('sl-card-close', cards.close, deps.onClose)],
  );
  return {
    element,
    focus: () => from.focus(),
    update(state) {
      element.hidden = !state.open;
      if (!state.open) return;
      setText(hint, state.live ? cards.measureHint : cards.measureHintDrawn);
      from.show(state.from);
      to.show(state.to);
      rows.update(state.rows);
    },
    destroy: () => element.remove(),
  };
};

const SPOT = 'spot';

const endSelect = (
  label: string,
  { cards, places }: { readonly cards: CardStrings; readonly places: readonly MeasurablePlace[] },
  onChoose: (placeId: string | null) => void,
) => {
  const spot = createElement('option', '', { value: SPOT, hidden: '' });
  const options = places.map(({ id, name, nameLang }) =>
    createElement('option', '', { value: `place ${id}`, lang: nameLang }, [name]),
  );
  const select = createElement('select', 'sl-select', {}, [
    createElement('option', '', { value: '' }, [cards.choosePlace]),
    spot,
    ...options,
  ]);
  select.addEventListener('change', () => {
    if (select.value !== SPOT) onChoose(select.value === '' ? null : select.value.slice('place '.length));
  });
  return {
    element: createElement('label', 'sl-measure-end', {}, [
      createElement('span', 'sl-field-name', {}, [label]),
      select,
    ]),
    focus: () => select.focus(),
    show(end: MeasureEnd): void {
      const isSpot = end !== null && 'spot' in end;
      spot.hidden = !isSpot;
      setText(spot, isSpot ? end.spot : '');
      select.value = end === null ? '' : isSpot ? SPOT : `place ${end.placeId}`;
    },
  };
};
