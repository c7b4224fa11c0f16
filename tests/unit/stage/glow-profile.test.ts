import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GlowStretch } from '../../../src/scene/types.ts';
import { type GlowProfile, glowProfile, PROFILE_SIZE } from '../../../src/stage/layers/glow-profile.ts';

const createStretch = (fromKm: number, toKm: number, strength: number): GlowStretch => ({
  routeId: 'a',
  fromKm,
  toKm,
  density: strength,
  strength,
});

/** The strength that the strip shows at a chainage, 0..1. */
const strengthAt = ({ fromKm, toKm, roots }: GlowProfile, km: number): number =>
  (roots[Math.round(((km - fromKm) / (toKm - fromKm)) * (PROFILE_SIZE - 1))]! / 255) ** 2;

describe('the strip of the glow', () => {
  test('is absent where there is no position', () => {
    expect(glowProfile([])).toBeNull();
  });

  test('spans the stretches, whatever their order', () => {
    const cells = [createStretch(4, 6, 0.2), createStretch(0, 2, 0.5), createStretch(2, 4, 1)];
    expect(glowProfile(cells)).toMatchObject({ fromKm: 0, toKm: 6 });
    expect(glowProfile(cells)).toEqual(glowProfile(cells.toReversed()));
  });

  test('runs through the middle of each cell and down to nothing at the ends', () => {
    const profile = glowProfile([createStretch(0, 2, 0.5), createStretch(2, 4, 1), createStretch(4, 6, 0.25)])!;
    expect(strengthAt(profile, 3)).toBeCloseTo(1, 1);
    expect(strengthAt(profile, 1)).toBeCloseTo(0.5, 1);
    expect(strengthAt(profile, 2)).toBeCloseTo(0.75, 1);
    expect([profile.roots[0], profile.roots.at(-1)]).toEqual([0, 0]);
  });

  test('loses no peak between two samples: a train standing in a station far from the rest', () => {
    const profile = glowProfile([
      createStretch(0, 1085.9, 0.01),
      createStretch(1085.9, 1086.1, 1),
      createStretch(1086.1, 2500, 0.01),
    ])!;
    expect(Math.max(...profile.roots)).toBe(255);
  });

  test('keeps visible wherever the train can be, however likely it is elsewhere', () => {
    const profile = glowProfile([createStretch(0, 100, 1e-6), createStretch(100, 102, 1)])!;
    expect(profile.roots[Math.round(PROFILE_SIZE / 2)]).toBeGreaterThan(0);
  });

  test('shows a gap as a gap', () => {
    const profile = glowProfile([createStretch(0, 10, 1), createStretch(30, 40, 1)])!;
    expect(strengthAt(profile, 20)).toBe(0);
  });

  test('is never stronger than the strongest stretch', () => {
    const stretches = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 })
      .map((strengths) => strengths.map((strength, i) => createStretch(2 * i, 2 * i + 2, strength)));
    fc.assert(
      fc.property(stretches, (cells) => {
        const strongest = Math.max(0.04, ...cells.map(({ strength }) => strength));
        return Math.max(...glowProfile(cells)!.roots) <= Math.round(255 * Math.sqrt(strongest));
      }),
    );
  });
});
