import { describe, expect, test } from 'vitest';
import { createElement } from '../../../src/ui/create-element.ts';
import { createScrubber } from '../../../src/ui/scrubber.ts';
import { uiLabels } from '../../../src/words/ui-labels.ts';

const createTestScrubber = (span = { start: 0, end: 1000 }) => {
  const sought: number[] = [];
  const scrubber = createScrubber({
    labels: uiLabels('en'),
    span,
    stepS: 300,
    axes: [{ name: 'Vladivostok time', ticks: [{ t: 500, label: '04:00', major: true }] }],
    backdrop: createElement('div', ''),
    onSeek: (t) => sought.push(t),
  });
  return { ...scrubber, sought };
};

describe('the time slider', () => {
  test('is a native range with a name, over the span of the clock in whole steps', () => {
    const { input } = createTestScrubber({ start: 100, end: 1000 });
    expect(input.type).toBe('range');
    expect(input.getAttribute('aria-label')).toBe('Time');
    expect([input.min, input.max]).toEqual(['0', '1200']);
  });

  test('speaks time, zone, place and certainty, and keeps the words until there are new ones', () => {
    const scrubber = createTestScrubber();
    scrubber.update({ t: 300, valueText: '10:00 in Vladivostok. Near Khasan, nine in ten.' });
    scrubber.update({ t: 310, valueText: null });
    expect(scrubber.input.getAttribute('aria-valuetext')).toBe('10:00 in Vladivostok. Near Khasan, nine in ten.');
  });

  test('the playhead stands at the exact time, not at the nearest step', () => {
    const scrubber = createTestScrubber();
    scrubber.update({ t: 333, valueText: null });
    const playhead = scrubber.element.querySelector<HTMLElement>('.sl-playhead');
    expect(Number.parseFloat(playhead?.style.left ?? '')).toBeCloseTo(33.3, 9);
  });

  test('moving it asks for that time', () => {
    const { input, sought } = createTestScrubber();
    input.value = '600';
    input.dispatchEvent(new Event('input'));
    expect(sought).toEqual([600]);
  });

  test('its first and last step are the ends, even where the span is no whole number of steps', () => {
    const { input, sought } = createTestScrubber({ start: 100, end: 1000 });
    for (const value of ['0', '1200']) {
      input.value = value;
      input.dispatchEvent(new Event('input'));
    }
    expect(sought).toEqual([100, 1000]);
  });

  test('clock times stand along it at their place', () => {
    const { element } = createTestScrubber();
    const tick = element.querySelector<HTMLElement>('.sl-tick');
    expect(tick?.textContent).toBe('04:00');
    expect(tick?.style.left).toBe('50%');
  });
});
