import { createElement } from './create-element.ts';
import type { AsOfStop } from './types.ts';

/** With more than these the ticks run into one another. */
const MOST_TICKS = 120;
/** Shares of the slider that the name of a day needs, on a wide player and on a narrow one. */
const DAY_SHARE = 0.1;
const NARROW_DAY_SHARE = 0.36;

interface Day {
  readonly name: string;
  /** Where it begins, 0..1. */
  readonly share: number;
  /** How many stops it has. */
  readonly stops: number;
}

/** A mark for each publication and the days under them. For the eye only: the slider speaks the moment. */
export const createAsOfTicks = (stops: readonly AsOfStop[]): HTMLElement => {
  const last = Math.max(1, stops.length - 1);
  const ticks = stops.flatMap(({ publication }, index) =>
    publication && stops.length <= MOST_TICKS ? [at(index / last, createElement('span', 'sl-as-of-tick'))] : [],
  );
  const byWeight = daysOf(stops).toSorted((a, b) => b.stops - a.stops || a.share - b.share);
  const named = apart(byWeight, DAY_SHARE);
  const narrow = apart(named, NARROW_DAY_SHARE);
  const names = named.map((day) => {
    const name = createElement('span', 'sl-as-of-day', {}, [day.name]);
    if (day.share > 1 - DAY_SHARE) name.classList.add('sl-as-of-day-end');
    if (day.share > 1 - NARROW_DAY_SHARE) name.classList.add('sl-as-of-day-narrow-end');
    if (!narrow.includes(day)) name.classList.add('sl-as-of-day-wide');
    return at(day.share, name);
  });
  return createElement('div', 'sl-as-of-ticks', { 'aria-hidden': 'true' }, [...ticks, ...names]);
};

const daysOf = (stops: readonly AsOfStop[]): readonly Day[] => {
  const begins = stops.flatMap(({ day }, index) => (day === null ? [] : [{ name: day, index }]));
  return begins.map(({ name, index }, i) => ({
    name,
    share: index / Math.max(1, stops.length - 1),
    stops: (begins[i + 1]?.index ?? stops.length) - index,
  }));
};

/** Those whose names stay apart; the first ones have the first choice. */
const apart = (days: readonly Day[], width: number): readonly Day[] => {
  const kept: Day[] = [];
  for (const day of days) {
    if (kept.every((other) => Math.abs(leftOf(day, width) - leftOf(other, width)) >= width)) kept.push(day);
  }
  return kept;
};

/** A name that would leave the slider ends at its tick. */
const leftOf = ({ share }: Day, width: number): number => (share > 1 - width ? share - width : share);

const at = (share: number, mark: HTMLElement): HTMLElement => {
  mark.style.left = `${share * 100}%`;
  return mark;
};
