import { describe, expect, test } from 'vitest';
import type { DistanceClaim } from '../../../src/case/types.ts';
import { distanceVerdict } from '../../../src/scene/distance-verdict.ts';

const STRAIGHT_KM = 100;

const verdict = (km: number, railKm: readonly number[] = [200], measure: DistanceClaim['measure'] = 'unstated') =>
  distanceVerdict({
    claim: { km, measure },
    straightKm: STRAIGHT_KM,
    byRail: railKm.map((each, i) => ({ routeId: String(i), fromKm: 0, toKm: each, km: each })),
  });

describe('a claimed distance is', () => {
  test.each([
    [95, 'straight'],
    [105, 'straight'],
    [190, 'rail'],
    [210, 'rail'],
    [94, 'short'],
    [106, 'between'],
    [189, 'between'],
    [211, 'long'],
  ] as const)('close to what it differs from by a twentieth at most: %d km is %s', (km, is) => {
    expect(verdict(km).is).toBe(is);
  });

  test('close to both where the rails are as short as that', () => {
    expect(verdict(102, [104])).toEqual({ is: 'both', misnamed: false, railKm: 104 });
  });

  test('judged by the shortest route that it is close to', () => {
    expect(verdict(208, [200, 210])).toEqual({ is: 'rail', misnamed: false, railKm: 200 });
    expect(verdict(300, [200, 310])).toEqual({ is: 'rail', misnamed: false, railKm: 310 });
  });

  test('shorter than a route only if that route is longer', () => {
    expect(verdict(250, [200, 400])).toEqual({ is: 'between', misnamed: false, railKm: 400 });
  });

  test('misnamed where it is close to the one and said to be the other', () => {
    expect(verdict(100, [200], 'rail')).toEqual({ is: 'straight', misnamed: true, railKm: 200 });
    expect(verdict(200, [200], 'straight-line')).toEqual({ is: 'rail', misnamed: true, railKm: 200 });
    expect(verdict(200, [200], 'rail').misnamed).toBe(false);
  });

  test('judged by the straight line alone where no rails join the places', () => {
    expect(verdict(100, [])).toEqual({ is: 'straight', misnamed: false, railKm: null });
    expect(verdict(200, []).is).toBe('long');
    expect(verdict(50, []).is).toBe('short');
  });
});
