import { describe, expect, test } from 'vitest';
import { createTimeAxes } from '../../../src/player/view/time-axes.ts';
import { createCase, HOUR } from '../scene/create-story.ts';

const story = createCase([]);
/** The case's origin is midnight in Vladivostok. */
const labels = (start: number, end: number, most: number): readonly (readonly string[])[] =>
  createTimeAxes(story, 'en')({ start: start * HOUR, end: end * HOUR }, most).map(({ ticks }) =>
    ticks.map(({ label }) => label),
  );

describe('the clock times along the diagram', () => {
  test('are those of the first two zones, each by its own hours', () => {
    expect(labels(5, 8, 4)).toEqual([
      ['05:00', '06:00', '07:00', '08:00'],
      ['04:00', '05:00', '06:00', '07:00'],
    ]);
  });

  test('name the zones, in full and by their places', () => {
    const [first] = createTimeAxes(story, 'en')({ start: 0, end: HOUR }, 4);
    expect([first!.name, first!.place]).toEqual(['Vladivostok time', 'Vladivostok']);
  });

  test('name the day where it begins', () => {
    expect(labels(12, 36, 3)[0]).toEqual(['12:00', 'Wed 13 Sep', '12:00']);
  });

  test('are as close as there is room', () => {
    expect(labels(5, 6, 8)[0]).toEqual(['05:00', '05:10', '05:20', '05:30', '05:40', '05:50', '06:00']);
    expect(labels(0, 24 * 30, 6)[0]!.length).toBeLessThanOrEqual(6);
  });

  test('are worked out once for a span and a room, and again for others', () => {
    const axesOf = createTimeAxes(story, 'en');
    const [evening, night] = [
      { start: 18 * HOUR, end: 24 * HOUR },
      { start: 18 * HOUR, end: 30 * HOUR },
    ];
    const first = axesOf(evening, 4);
    expect(axesOf({ ...evening }, 4)).toBe(first);
    const others = [axesOf(night, 4), axesOf({ ...night, start: 12 * HOUR }, 4), axesOf(evening, 8)];
    expect(others).toEqual([
      createTimeAxes(story, 'en')(night, 4),
      createTimeAxes(story, 'en')({ ...night, start: 12 * HOUR }, 4),
      createTimeAxes(story, 'en')(evening, 8),
    ]);
    expect(axesOf(evening, 4)).toEqual(first);
  });
});
