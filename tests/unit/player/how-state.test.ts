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
  const held = createHeldWithout();
  /** A reader who knows what would be without each, of a story in which the reports of some ids are told besides. */
  const stateAt = (hours: number, told: readonly Told[]) => {
    const context = createStory(told);
    const study: Study = {
      look: () => undefined,
      without: (id) => (id === null ? context.journey : createStory(told.filter((each) => each.id !== id)).journey),
      stop: () => undefined,
    };
    const state = howState(context, sceneAt(context, hours * HOUR), { study, heldWithout: held }, 'en');
    const withouts = [...state.behind, ...state.current, ...state.ahead].map(({ without }) => without);
    return { note: state.note, withouts };
  };
  const twice = (report: Told): Told => ({ ...report, id: `${report.id}-too` });

  it('names the report on which the position hangs most', () => {
    const { note, withouts } = stateAt(8.4, [LEFT, CROSSED, ARRIVED]);
    expect(note).toBe('It hangs most of all on “Headline of left”.');
    expect(withouts[0]).toBe('Without it, no position.');
  });

  it('is said once to be the same where each has another that says it too, which is named', () => {
    const { note, withouts } = stateAt(8.4, [LEFT, twice(LEFT), ARRIVED, twice(ARRIVED)]);
    expect(note).toBe(
      'Any one of these reports could be wrong: without it the train would be on the same stretch, to within 4 km.',
    );
    expect(withouts).toEqual([
      'Without it, “Headline of left” would hold the train in its place.',
      'Without it, “Headline of arrived-too” would hold the train in its place.',
    ]);
  });

  it('is not known until it is worked out', () => {
    const { note, behind } = howState(
      story,
      sceneAt(story, 8.4 * HOUR),
      { study: UNASKED, heldWithout: () => [] },
      'en',
    );
    expect(note).toBe('');
    expect(behind.map(({ without }) => without)).toEqual(['']);
  });
});
