import type { Lang } from '../case/types.ts';
import { integerWords } from './number-words.ts';
import { stringsFor } from './strings.ts';

const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;

type Unit = 'seconds' | 'minutes' | 'hours' | 'days';

/** A length of time in the one unit that suits it: `25 min`, `4 h`, `3 days`. @param seconds 0 or more @param round `Math.ceil` where it is not to be exceeded */
export function durationWords(seconds: number, lang: Lang, round = Math.round): string {
  const [unit, length] = unitOf(seconds);
  const count = round(seconds / length);
  return stringsFor(lang).time[unit](integerWords(count, lang), count);
}

/** A length of time that is known to lie in a range: `2–6 h`, `up to 10 h`. One figure where both ends read the same. */
export function durationRangeWords(from: number, to: number, lang: Lang): string {
  const { time } = stringsFor(lang);
  const [unit, length] = unitOf(to);
  const [low, high] = [Math.round(from / length), Math.round(to / length)];
  const words = integerWords(high, lang);
  if (low === high) return time[unit](words, high);
  if (low === 0) return time.upTo(time[unit](words, high));
  return time[unit](time.range(integerWords(low, lang), words), high);
}

function unitOf(seconds: number): readonly [Unit, number] {
  if (seconds < 1.5 * MINUTE) return ['seconds', 1];
  if (seconds < 1.5 * HOUR) return ['minutes', MINUTE];
  return seconds < 2.5 * DAY ? ['hours', HOUR] : ['days', DAY];
}
