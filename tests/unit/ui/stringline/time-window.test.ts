import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  brushWindow,
  isWhole,
  panWindow,
  refitWindow,
  windowAround,
  zoomWindow,
} from '../../../../src/ui/stringline/time-window.ts';

const HOUR = 3600;
const DAY = { start: 0, end: 24 * HOUR };

const anySpan = fc
  .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('the stretch of time in the diagram', () => {
  test('is zoomed around a moment, which stays where it is', () => {
    expect(zoomWindow(DAY, DAY, 6 * HOUR, 2)).toEqual({ start: 3 * HOUR, end: 15 * HOUR });
  });

  test('is never longer than the whole and never shorter than an hour', () => {
    expect(zoomWindow(DAY, DAY, 0, 0.5)).toEqual(DAY);
    expect(zoomWindow(DAY, DAY, 0, 1000)).toEqual({ start: 0, end: HOUR });
  });

  test('is moved as far as the whole reaches', () => {
    const morning = { start: 6 * HOUR, end: 12 * HOUR };
    expect(panWindow(morning, DAY, HOUR)).toEqual({ start: 7 * HOUR, end: 13 * HOUR });
    expect(panWindow(morning, DAY, -30 * HOUR)).toEqual({ start: 0, end: 6 * HOUR });
  });

  test('is what was brushed, in either direction', () => {
    const expected = { start: 6 * HOUR, end: 9 * HOUR };
    expect(brushWindow(DAY, 6 * HOUR, 9 * HOUR)).toEqual(expected);
    expect(brushWindow(DAY, 9 * HOUR, 6 * HOUR)).toEqual(expected);
  });

  test('stays while the playhead is in it, and turns over to it when it leaves', () => {
    const morning = { start: 6 * HOUR, end: 16 * HOUR };
    expect(windowAround(morning, DAY, 16 * HOUR)).toBe(morning);
    expect(windowAround(morning, DAY, 4 * HOUR)).toEqual({ start: 3 * HOUR, end: 13 * HOUR });
  });

  test('stays in another journey, and the whole stays the whole', () => {
    const longer = { start: 0, end: 48 * HOUR };
    const morning = { start: 6 * HOUR, end: 12 * HOUR };
    expect(refitWindow(DAY, DAY, longer)).toEqual(longer);
    expect(refitWindow(morning, DAY, longer)).toEqual(morning);
    expect(refitWindow(morning, DAY, { start: 10 * HOUR, end: 20 * HOUR })).toEqual({
      start: 10 * HOUR,
      end: 16 * HOUR,
    });
  });

  test('lies in the whole, whatever is done', () => {
    fc.assert(
      fc.property(anySpan, fc.nat(1e6), fc.double({ min: 0.01, max: 100, noNaN: true }), (whole, at, factor) => {
        const zoomed = zoomWindow(whole, whole, whole.start + at, factor);
        for (const window of [zoomed, panWindow(zoomed, whole, at), windowAround(zoomed, whole, whole.end)]) {
          expect(window.start).toBeGreaterThanOrEqual(whole.start - 1e-6);
          expect(window.end).toBeLessThanOrEqual(whole.end + 1e-6);
          expect(window.end).toBeGreaterThan(window.start);
        }
        expect(isWhole(zoomWindow(zoomed, whole, at, 1e-9), whole)).toBe(true);
      }),
    );
  });
});
