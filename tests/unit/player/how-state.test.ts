import { describe, expect, it } from 'vitest';
import type { Study } from '../../../src/player/create-study.ts';
import { createHeldWithout } from '../../../src/player/view/held-without.ts';
import { howState } from '../../../src/player/view/how-state.ts';
import { sceneAt } from '../../../src/scene/scene-at.ts';
import type { HeldBy } from '../../../src/ui/types.ts';
import { createStory, HOUR, type Told } from '../scene/create-story.ts';

const LEFT: Told = { id: 'left', kind: 'departed', place: 'alder', from: 8 };
const CROSSED: Told = { id: 'crossed', kind: 'passed', place: 'cross', from: 8.75, precisionS: HOUR / 2 };
const ARRIVED: Told = { id: 'arrived', kind: 'arrived', place: 'delta', from: 9.25 };

/** A reader who has not asked what each report changes. */
const UNASKED: Study = { look: () => undefined, without: () => null, stop: () => undefined };

const story = createStory([LEFT, CROSSED, ARRIVED]);
const ids = (reports: readonly HeldBy[]): readonly string[] => reports.map(({ id }) => id);
const heldAt = (hours: number, context = story) => {
  const { behind, current, ahead } = howState(
    context,
    sceneAt(context, hours * HOUR),
    { study: UNASKED, heldWithout: () => [] },
    'en',
  );
  return { behind: ids(behind), current: ids(current), ahead: ids(ahead) };
};

describe('what holds the train', () => {
  it('lies ahead of it while it is still to come', () => {
    expect(heldAt(8.4)).toEqual({ behind: ['left'], current: [], ahead: ['crossed'] });
  });

  it('is of about now while its window is open, and neither ahead nor behind', () => {
    expect(heldAt(8.75)).toEqual({ behind: ['left'], current: ['crossed'], ahead: [] });
  });

  it('lies behind it when its window is over', () => {
    expect(heldAt(9.05)).toEqual({ behind: ['crossed'], current: [], ahead: ['arrived'] });
  });

  it('is named before the vague ones of about now, of which there may be many', () => {
    const vague = ['a', 'b', 'c', 'd', 'e'].map((id): Told => ({ id, kind: 'seen', place: 'cross', from: 4, to: 12 }));
    const { current } = heldAt(8.75, createStory([LEFT, CROSSED, ARRIVED, ...vague]));
    expect(current).toHaveLength(4);
    expect(current[0]).toBe('crossed');
  });

  it('is nothing where no position is given', () => {
    expect(heldAt(5)).toEqual({ behind: [], current: [], ahead: [] });
  });
});

describe('what would be without each', () => {
  const told = (without: Study['without'], instead: readonly string[] = []) => {
    const study: Study = { look: () => undefined, without, stop: () => undefined };
    const scene = sceneAt(story, 8.4 * HOUR);
    const { note, behind, ahead } = howState(story, scene, { study, heldWithout: () => instead }, 'en');
    return { note, withouts: [...behind, ...ahead].map(({ without: words }) => words) };
  };
  const withoutLeft = createStory([CROSSED, ARRIVED]).journey;

  it('names the report on which the position hangs most', () => {
    const { note, withouts } = told((id) => (id === 'left' ? withoutLeft : story.journey));
    expect(note).toBe('It hangs most of all on “Headline of left”.');
    expect(withouts[0]).toBe('Without it, no position.');
    expect(withouts[1]).toMatch(/^Without it, the same to within \d+ km: the other reports here hold/);
  });

  it('is said once to be the same where no one matters, with what would hold the train instead', () => {
    const { note, withouts } = told(() => story.journey, ['arrived']);
    expect(note).toMatch(/^Any one of these reports could be wrong: .* to within \d+ km\.$/);
    const instead = 'Without it, “Headline of arrived” would hold the train in its place.';
    expect(withouts).toEqual([instead, instead]);
  });

  it('is not known until it is worked out', () => {
    expect(told(() => null)).toEqual({ note: '', withouts: ['', ''] });
    expect(told((id) => (id === 'crossed' ? null : story.journey)).note).toBe('');
  });
});

describe('what would hold the train in the place of a report', () => {
  const TWIN: Told = { ...LEFT, id: 'left-too' };
  const context = createStory([LEFT, TWIN, CROSSED, ARRIVED]);
  const held = createHeldWithout();
  const without = (id: string) =>
    held(context, createStory([LEFT, TWIN, CROSSED, ARRIVED].filter((each) => each.id !== id)).journey, 8.4 * HOUR);

  it('is another that says the same', () => {
    const now = sceneAt(context, 8.4 * HOUR).holding.previous!;
    expect(without(now)).toEqual([now === 'left' ? 'left-too' : 'left']);
  });

  it('is the next one along the line', () => {
    expect(without('crossed')).toEqual(['arrived']);
  });

  it('is none where what holds it stays', () => {
    expect(without('arrived')).toEqual([]);
  });
});
