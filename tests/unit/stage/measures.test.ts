import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { greatCircleKm } from '../../../src/network/great-circle.ts';
import { greatCircleLine } from '../../../src/network/great-circle-line.ts';
import type { LonLat } from '../../../src/network/types.ts';
import { measureFeatures } from '../../../src/stage/style/measures.ts';
import type { Measure } from '../../../src/stage/types.ts';

const pyongyang: LonLat = [125.73639, 39.00472];
const vladivostok: LonLat = [131.88168, 43.11122];
const khasan: LonLat = [130.64528, 42.42806];
const tumangang: LonLat = [130.60806, 42.42139];

const createMeasure = (id: string, from: LonLat, to: LonLat): Measure => ({ id, from, to, label: id });

const kinds = (...measures: readonly Measure[]) =>
  measureFeatures(measures).features.map(({ geometry, properties }) => properties?.label ?? geometry.type);

describe('a great circle', () => {
  const anywhere = fc.tuple(
    fc.double({ min: 100, max: 160, noNaN: true }),
    fc.double({ min: -60, max: 65, noNaN: true }),
  );

  test('is as long as the distance it stands for, and its steps are equal', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (from, to) => {
        fc.pre(greatCircleKm(from, to) > 1);
        const line = greatCircleLine(from, to, 16);
        const steps = line.slice(1).map((point, i) => greatCircleKm(line[i]!, point));
        const whole = greatCircleKm(from, to);
        return steps.every((step) => Math.abs(step - whole / 16) < 1e-3 * whole);
      }),
    );
  });

  test('bends to the north of the straight line on the map', () => {
    const [, middle] = greatCircleLine(pyongyang, vladivostok, 2);
    expect(middle![1]).toBeGreaterThan((pyongyang[1] + vladivostok[1]) / 2);
  });
});

describe('claimed distances', () => {
  test('a long one has its words at the middle, and near its end for those who are close', () => {
    expect(kinds(createMeasure('680 km', pyongyang, vladivostok))).toEqual(['LineString', '680 km', '680 km']);
  });

  test('claims between the same ends share a line, the first in words', () => {
    const claims = [
      createMeasure('first', pyongyang, vladivostok),
      createMeasure('again', pyongyang, vladivostok),
      createMeasure('back', vladivostok, pyongyang),
    ];
    expect(new Set(kinds(...claims))).toEqual(new Set(['LineString', 'first']));
  });

  test('stations on the two sides of a border are one end', () => {
    const claims = [
      createMeasure('from Khasan', khasan, vladivostok),
      createMeasure('from the bridge', tumangang, vladivostok),
    ];
    expect(kinds(...claims)).toEqual(['LineString', 'from Khasan']);
  });

  test('the words stand on the side away from the line', () => {
    const [, words] = measureFeatures([createMeasure('north-east', pyongyang, vladivostok)]).features;
    expect(words?.properties?.side).toBe('top-left');
  });
});
