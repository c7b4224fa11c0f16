import { describe, expect, test } from 'vitest';
import { createTimeSlider } from '../../../src/ui/time-slider.ts';

const createTestSlider = (axes = 2) => {
  const sought: number[] = [];
  const slider = createTimeSlider({
    labels: { time: 'Time' },
    span: { start: 100, end: 1000 },
    stepS: 300,
    axes,
    onSeek: (t) => sought.push(t),
  });
  const moveTo = (value: string): void => {
    slider.input.value = value;
    slider.input.dispatchEvent(new Event('input'));
  };
  return { ...slider, sought, moveTo };
};

describe('the time slider', () => {
  test('is a native range with a name, over the span of the clock in whole steps', () => {
    const { input } = createTestSlider();
    expect([input.type, input.getAttribute('aria-label')]).toEqual(['range', 'Time']);
    expect([input.min, input.max, input.step]).toEqual(['0', '1200', '300']);
  });

  test('speaks time, zone, place and certainty', () => {
    const { update, input } = createTestSlider();
    update({ t: 300, valueText: '10:00 in Vladivostok. Near Khasan, nine in ten.' });
    expect(input.valueAsNumber).toBe(300);
    expect(input.getAttribute('aria-valuetext')).toBe('10:00 in Vladivostok. Near Khasan, nine in ten.');
  });

  test('asks for the time it is moved to; its first and last step are the ends of the span', () => {
    const { moveTo, sought } = createTestSlider();
    for (const value of ['600', '0', '1200']) moveTo(value);
    expect(sought).toEqual([600, 100, 1000]);
  });

  test('goes by another span when another journey has one', () => {
    const { setSpan, moveTo, sought, input } = createTestSlider();
    setSpan({ start: 0, end: 5000 }, 100);
    moveTo('4000');
    expect([input.max, ...sought]).toEqual(['5000', 4000]);
  });

  test('keeps room for the clock times of as many zones as the diagram will have', () => {
    const rooms = [0, 1, 2, 3].map((axes) => {
      const { top, bottom } = createTestSlider(axes);
      return [top, bottom].filter(({ hidden }) => !hidden).length;
    });
    expect(rooms).toEqual([0, 1, 2, 2]);
  });
});
