import type { Lang } from '../../case/types.ts';
import type { SceneContext } from '../../scene/context.ts';
import { sceneAt } from '../../scene/scene-at.ts';
import type { Span } from '../../time/types.ts';
import { type Sentence, sentence } from '../../words/sentence.ts';

/** Evenly over the span, beside the reports' own moments. */
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
  /** What is said then, without its figures. */
  const shapeAt = (t: number): string => {
    const said = sentence(sceneAt(context, t), context, lang);
    const words = `${said.lead} ${said.detail}`;
    byWords.set(words, said);
    return words.replace(/\d+/g, '');
  };
  const lookBetween = (from: number, to: number, before: string, after: string): void => {
    if (before === after || to - from <= CLOSEST) return;
    const middle = (from + to) / 2;
    const shape = shapeAt(middle);
    lookBetween(from, middle, before, shape);
    lookBetween(middle, to, shape, after);
  };
  const times = context.reports.map(({ moment }) => moment).filter((t) => t >= span.start && t <= span.end);
  for (let i = 0; i <= SAMPLES; i++) times.push(span.start + ((span.end - span.start) * i) / SAMPLES);
  times.sort((a, b) => a - b);
  const shapes = times.map(shapeAt);
  for (let i = 1; i < times.length; i++) lookBetween(times[i - 1]!, times[i]!, shapes[i - 1]!, shapes[i]!);
  return [...byWords]
    .sort(([a], [b]) => b.length - a.length)
    .slice(0, KEPT)
    .map(([, said]) => said);
};
