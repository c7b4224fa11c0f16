import type { SetFigures } from '../calibrate/figures.ts';
import type { Lang } from '../case/types.ts';
import { type CalibrationSet, lateStringsFor } from './late-strings.ts';
import { integerWords } from './number-words.ts';

/** A set of simulated runs by its kind and number: `600 stopping trains`. One of a kind that no language knows goes by its own name. */
export function calibrationSetWords({ set, journeys }: Pick<SetFigures, 'set' | 'journeys'>, lang: Lang): string {
  const { sets } = lateStringsFor(lang).how;
  const number = integerWords(journeys, lang);
  return isKnown(set, sets) ? sets[set](number) : `${set}: ${number}`;
}

const isKnown = (set: string, sets: Readonly<Record<CalibrationSet, unknown>>): set is CalibrationSet =>
  Object.hasOwn(sets, set);
