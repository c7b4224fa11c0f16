import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeTicks } from '../../../src/ui/place-ticks.ts';

const SPAN = { start: 0, end: 1000 };
const anyTicks = fc.array(
  fc.record({ t: fc.nat(1000), label: fc.constantFrom('12:00', 'Tue 12 Sep'), major: fc.boolean() }),
  { maxLength: 30 },
);

describe('clock times along an axis', () => {
  test('stand at their time', () => {
    expect(placeTicks([{ t: 250, label: '12:00', major: false }], SPAN, 800)[0]?.percent).toBe(25);
  });

  test('stay inside at the edges', () => {
    const [first, last] = placeTicks(
      [
        { t: 0, label: '12:00', major: false },
        { t: 1000, label: '18:00', major: false },
      ],
      SPAN,
      800,
    );
    expect(first!.percent).toBeGreaterThan(1);
    expect(last!.percent).toBeLessThan(99);
  });

  test('make way for the day', () => {
    const shown = placeTicks(
      [
        { t: 480, label: '23:00', major: false },
        { t: 500, label: 'Tue 12 Sep', major: true },
      ],
      SPAN,
      800,
    );
    expect(shown.map(({ label }) => label)).toEqual(['Tue 12 Sep']);
  });

  test('never touch, whatever they are, and keep their order', () => {
    fc.assert(
      fc.property(anyTicks, fc.integer({ min: 100, max: 1200 }), (ticks, width) => {
        const shown = placeTicks(ticks, SPAN, width);
        shown.forEach(({ percent, label }, i) => {
          const previous = shown[i - 1];
          if (previous === undefined) return;
          const apart = ((percent - previous.percent) / 100) * width;
          expect(apart).toBeGreaterThan((label.length + previous.label.length) * 3);
          expect(percent).toBeGreaterThan(previous.percent);
        });
      }),
    );
  });
});
