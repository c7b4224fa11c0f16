import type { Lang } from '../../case/types.ts';
import type { SceneContext } from '../../scene/context.ts';
import { sceneAt } from '../../scene/scene-at.ts';
import type { Span } from '../../time/types.ts';
import { type Sentence, sentence } from '../../words/sentence.ts';

/** Evenly over the span, beside the reports' own moments: 20 ms for kim-2023 in Node, once a journey. Two thousand found nothing that needs a line more. */
const SAMPLES = 240;
/** Which of a few nearly as long needs most lines, only the browser knows. */
const KEPT = 3;

/**
 * The longest sentences that a playback of this span will show, longest first: a page that keeps room for them does not move under the reader.
 * It is a function of the journey alone, so that the layout does not hang on which moments were looked at.
 */
export const roomiestSentences = (context: SceneContext, span: Span, lang: Lang): readonly Sentence[] => {
  const times = context.reports.map(({ moment }) => moment).filter((t) => t >= span.start && t <= span.end);
  for (let i = 0; i <= SAMPLES; i++) times.push(span.start + ((span.end - span.start) * i) / SAMPLES);
  const byWords = new Map<string, Sentence>();
  for (const t of times) {
    const said = sentence(sceneAt(context, t), context, lang);
    byWords.set(`${said.lead} ${said.detail}`, said);
  }
  return [...byWords]
    .sort(([a], [b]) => b.length - a.length)
    .slice(0, KEPT)
    .map(([, said]) => said);
};
