import { describe, expect, test } from 'vitest';
import { createToday } from '../../../src/player/create-today.ts';
import type { Question } from '../../../src/player/reconstruction/messages.ts';
import type { SceneContext } from '../../../src/scene/context.ts';
import { sceneAt } from '../../../src/scene/scene-at.ts';
import { createStory, HOUR, type Told } from '../scene/create-story.ts';

const LEFT: Told = { id: 'left', kind: 'departed', place: 'alder', from: 8, publishedH: [9, 9] };
const ARRIVED: Told = { id: 'arrived', kind: 'arrived', place: 'delta', from: 9.25, publishedH: [30, 30] };

const storyAt = (asOfH: number): SceneContext => createStory([LEFT, ARRIVED], asOfH);
const everything = storyAt(48);

const createLine = (context: SceneContext, journey = everything.journey) => {
  const asked: Question[] = [];
  let line = '';
  const today = createToday({
    context,
    lang: 'en',
    ask: async (question) => {
      asked.push(question);
      return { journey, story: null };
    },
    write: (next) => {
      line = next;
    },
  });
  const show = async (of: SceneContext, hours = 8.7): Promise<string> => {
    today.setContext(of);
    today.showFrame(sceneAt(of, hours * HOUR));
    await new Promise((resolve) => setTimeout(resolve, 0));
    return line;
  };
  return { asked, show };
};

describe('what is known today', () => {
  test('stands beside what an earlier time knew, of the same moment', async () => {
    const noon = storyAt(12);
    const { show } = createLine(noon);
    expect(await show(noon)).toMatch(/^Known today: \S.*, km \d+–\d+ \(90 %\); .* to Delta\.$/);
    expect(await show(noon, 5)).toBe('Known today: before anybody reported it.');
  });

  test('is not said where all is known', async () => {
    const { show, asked } = createLine(everything);
    expect(await show(everything)).toBe('');
    expect(asked).toEqual([]);
  });

  test('is asked once, with all that was ever published and without what the reader leaves out', async () => {
    const noon = storyAt(12);
    const { show, asked } = createLine(noon);
    await show(noon);
    await show(noon, 9);
    expect(asked).toEqual([{ asOf: 48 * HOUR, leftOut: [], detail: 'full' }]);
    const verdicts = noon.journey.verdicts.map((verdict) =>
      verdict.reportId === 'left' ? { ...verdict, standing: 'left-out' as const } : verdict,
    );
    const without = { ...noon, journey: { ...noon.journey, verdicts } };
    await show(without);
    await show(without);
    expect(asked.slice(1)).toEqual([{ asOf: 48 * HOUR, leftOut: ['left'], detail: 'full' }]);
  });

  test('is not asked while the time of knowledge is dragged', async () => {
    const noon = storyAt(12);
    const { show, asked } = createLine(noon);
    await show({ ...noon, journey: { ...noon.journey, grid: { cellKm: 16, binS: 240 } } });
    expect(asked).toEqual([]);
  });
});
