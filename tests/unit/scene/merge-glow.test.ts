import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeGlow } from '../../../src/scene/merge-glow.ts';
import { shareRails } from '../../../src/scene/share-rails.ts';
import { createRoute } from './create-route.ts';

const north = createRoute('north', [
  ['trunk', 0, 100],
  ['north', 0, 300],
]);
const coast = createRoute('coast', [
  ['trunk', 0, 100],
  ['coast', 0, 81],
]);
const IDS = ['north', 'coast'];
const pieces = shareRails([north, coast]);

describe('mergeGlow', () => {
  it('adds the routes up on the rails they share', () => {
    const glow = mergeGlow([[{ fromKm: 90, toKm: 92, mass: 0.6 }], [{ fromKm: 90, toKm: 92, mass: 0.4 }]], pieces, IDS);
    expect(glow).toEqual([{ routeId: 'north', fromKm: 90, toKm: 92, density: 0.5, strength: 1 }]);
  });

  it('keeps them apart after the junction, each at its own strength', () => {
    const glow = mergeGlow(
      [[{ fromKm: 110, toKm: 112, mass: 0.6 }], [{ fromKm: 110, toKm: 112, mass: 0.4 }]],
      pieces,
      IDS,
    );
    expect(glow.map(({ routeId, strength }) => [routeId, strength])).toEqual([
      ['north', 1],
      ['coast', expect.closeTo(2 / 3)],
    ]);
  });

  it('ends where the route ends', () => {
    const [last] = mergeGlow([[], [{ fromKm: 180, toKm: 181, mass: 1 }]], pieces, IDS);
    expect(last).toMatchObject({ routeId: 'coast', fromKm: 180, toKm: 181, density: 1 });
  });

  it('sums masses that overlap, and joins neighbours that look alike', () => {
    const glow = mergeGlow(
      [
        [
          { fromKm: 10, toKm: 12, mass: 0.2 },
          { fromKm: 11.8, toKm: 12.2, mass: 0.4 },
          { fromKm: 12, toKm: 14, mass: 0.2 },
        ],
        [],
      ],
      pieces,
      IDS,
    );
    expect(glow.map(({ fromKm, toKm, density }) => [fromKm, toKm, density])).toEqual([
      [10, 11.8, expect.closeTo(0.1)],
      [11.8, 12.2, expect.closeTo(1.1)],
      [12.2, 14, expect.closeTo(0.1)],
    ]);
  });

  it('is empty where nothing is to be shown', () => {
    expect(mergeGlow([[], []], pieces, IDS)).toEqual([]);
  });

  it('loses no probability, whatever the cells', () => {
    const cell = fc.record({
      fromKm: fc.double({ min: 0, max: 178, noNaN: true }),
      width: fc.double({ min: 0.1, max: 3, noNaN: true }),
      mass: fc.double({ min: 0.001, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 20 }), (cells) => {
        const masses = cells
          .map(({ fromKm, width, mass }) => ({ fromKm, toKm: fromKm + width, mass }))
          .toSorted((a, b) => a.fromKm - b.fromKm);
        const glow = mergeGlow([[], masses], pieces, IDS);
        const total = glow.reduce((sum, { density, fromKm, toKm }) => sum + density * (toKm - fromKm), 0);
        expect(total).toBeCloseTo(
          masses.reduce((sum, { mass }) => sum + mass, 0),
          5,
        );
      }),
    );
  });
});
