import type { Lang } from '../../case/types.ts';
import type { SceneContext } from '../../scene/context.ts';
import { sceneAt } from '../../scene/scene-at.ts';
import type { Span } from '../../time/types.ts';
import { type Sentence, sentence } from '../../words/sentence.ts';

/** Evenly over the span, beside the reports' own moments and windows. */
const SAMPLES = 240;
/** Seconds. Between two moments that differ in more than figures there may be a third sentence, longer than both: it is looked for as closely as this. */
const CLOSEST = 60;
/** Which of a few nearly as long needs most lines, only the browser knows. */
const KEPT = 3;

/**
 * The longest sentences that a playback of this span will show, longest first: a page that keeps room for them does not move under the reader.
 * It is a function of the journey alone, so that the layout does not hang on which moments were looked at. 11 to 28 ms for kim-2023 in
 * Node, once a journey; with a sentence every minute no longer one was found, in any language and for three times of knowledge (2026-11-30).
 */
export const roomiestSentences = (context: SceneContext, span: Span, lang: Lang): readonly Sentence[] => {
  const byWords = new Map<string, Sentence>();
  const shapeAt = (t: number): string => {
    const said = sentence(sceneAt(context, t), context, lang);
    const words = `${said.lead} ${said.detail}`;
    byWords.set(words, said);
    return words.replace(/\d+/g, '');
  };
  const between = (from: Shaped, to: Shaped): void => {
    if (from.shape === to.shape || to.t - from.t <= CLOSEST) return;
    const t = (from.t + to.t) / 2;
    const middle = { t, shape: shapeAt(t) };
    between(from, middle);
    between(middle, to);
  };
  const shaped = timesOf(context, span).map((t) => ({ t, shape: shapeAt(t) }));
  shaped.forEach((to, i) => {
    const from = shaped[i - 1];
    if (from !== undefined) between(from, to);
  });
  return [...byWords]
    .sort(([a], [b]) => b.length - a.length)
    .slice(0, KEPT)
    .map(([, said]) => said);
};

interface Shaped {
  readonly t: number;
  /** What is said then, without its figures. */
  readonly shape: string;
}

const timesOf = ({ reports }: SceneContext, { start, end }: Span): readonly number[] => {
  const own = reports.flatMap(({ moment, window }) => [moment, window?.start ?? moment, window?.end ?? moment]);
  const even = Array.from({ length: SAMPLES + 1 }, (_, i) => start + ((end - start) * i) / SAMPLES);
  return [...own.filter((t) => t >= start && t <= end), ...even].sort((a, b) => a - b);
};
