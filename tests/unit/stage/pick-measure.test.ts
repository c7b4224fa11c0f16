import { expect, test } from 'vitest';
import { createMeasurePicker } from '../../../src/stage/pick-measure.ts';

const measure = (id: string, east: number) => ({
  id,
  from: [130, 0] as const,
  to: [130 + east, 0] as const,
  label: id,
});
/** Ten pixels a degree; the equator is at the top. */
const project = ([lon, lat]: readonly [number, number]) => ({ x: (lon - 130) * 10, y: -lat * 10 });

test('a claimed distance is chosen by its line, within the reach of a fingertip', () => {
  const pick = createMeasurePicker([measure('long', 20)]);
  expect(pick({ x: 100, y: 9 }, project)).toBe('long');
  expect(pick({ x: 100, y: 11 }, project)).toBeNull();
  expect(pick({ x: 212, y: 0 }, project)).toBeNull();
});

test('of claims on one line the first is chosen', () => {
  const pick = createMeasurePicker([measure('first', 20), measure('second', 20)]);
  expect(pick({ x: 60, y: 3 }, project)).toBe('first');
});
