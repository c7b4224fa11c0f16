import { beforeAll, describe, expect, test } from 'vitest';
import { LANGS } from '../../../src/case/langs.ts';
import { prepareReconstruction } from '../../../src/player/reconstruction/run-reconstruction.ts';
import { roomiestSentences } from '../../../src/player/view/roomiest-sentences.ts';
import type { SceneContext } from '../../../src/scene/context.ts';
import { createSceneContext } from '../../../src/scene/create-scene-context.ts';
import { playbackSpan } from '../../../src/scene/marks.ts';
import { sceneAt } from '../../../src/scene/scene-at.ts';
import type { Span } from '../../../src/time/types.ts';
import { type Sentence, sentence } from '../../../src/words/sentence.ts';
import { createKim } from '../../support/kim-2023.ts';

const lengthOf = ({ lead, detail }: Sentence): number => lead.length + detail.length;

describe('the room that is kept for the sentence', () => {
  let context: SceneContext;
  let span: Span;

  beforeAll(() => {
    const placed = createKim();
    const answer = prepareReconstruction({ case: placed.case, network: placed.network, routes: placed.routes });
    const { journey, story } = answer({ asOf: placed.case.asOf, leftOut: [], detail: 'full' });
    context = createSceneContext({ ...placed, journey });
    span = playbackSpan(context, story)!;
  });

  test.each(LANGS)('is that of the longest of all moments, within a few letters: %s', (lang) => {
    const kept = roomiestSentences(context, span, lang);
    const longest = Array.from({ length: 1501 }, (_, i) => span.start + ((span.end - span.start) * i) / 1500)
      .map((t) => lengthOf(sentence(sceneAt(context, t), context, lang)))
      .reduce((a, b) => Math.max(a, b));
    expect(lengthOf(kept[0]!)).toBeGreaterThan(longest - 6);
    expect(lengthOf(kept[0]!)).toBeLessThanOrEqual(longest);
  });

  test('is that of a few sentences, the longest first', () => {
    const lengths = roomiestSentences(context, span, 'en').map(lengthOf);
    expect(lengths).toHaveLength(3);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });
});
