import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGlowMerger, type Mass } from '../../../src/scene/create-glow-merger.ts';
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
const pieces = shareRails([north, coast]);

const merge = createGlowMerger(pieces, [north, coast], 2);
const mergeGlow = (masses: readonly (readonly Mass[])[]) => merge(masses, [1, 1]);

describe('the glow merger', () => {
  it('adds the routes up on the rails they share', () => {
    const glow = mergeGlow([[{ fromKm: 90, toKm: 92, mass: 0.6 }], [{ fromKm: 90, toKm: 92, mass: 0.4 }]]);
    expect(glow).toEqual([{ routeId: 'north', fromKm: 90, toKm: 92, density: 0.5, strength: 1 }]);
  });

  it('keeps them apart after the junction, each at its own strength', () => {
    const glow = mergeGlow([[{ fromKm: 110, toKm: 112, mass: 0.6 }], [{ fromKm: 110, toKm: 112, mass: 0.4 }]]);
    expect(glow.map(({ routeId, strength }) => [routeId, strength])).toEqual([
      ['north', 1],
      ['coast', expect.closeTo(2 / 3)],
    ]);
  });

  it('ends where the route ends', () => {
    const [last] = mergeGlow([[], [{ fromKm: 180, toKm: 181, mass: 1 }]]);
    expect(last).toMatchObject({ routeId: 'coast', fromKm: 180, toKm: 181, density: 1 });
  });

  it('sums masses that overlap, in cells of the grid', () => {
    const glow = mergeGlow([
      [
        { fromKm: 10, toKm: 12, mass: 0.2 },
        { fromKm: 11.5, toKm: 12.5, mass: 0.4 },
        { fromKm: 12, toKm: 14, mass: 0.2 },
      ],
      [],
    ]);
    expect(glow.map(({ fromKm, toKm, density }) => [fromKm, toKm, density])).toEqual([
      [10, 12, expect.closeTo(0.2)],
      [12, 14, expect.closeTo(0.2)],
    ]);
  });

  it('is at full strength in the densest third, so that one place to stop does not dim the rest', () => {
    const spread = Array.from({ length: 10 }, (_, i) => ({
      fromKm: 2 * i,
      toKm: 2 * i + 2,
      mass: i === 4 ? 0.28 : 0.08,
    }));
    const glow = mergeGlow([spread, []]);
    expect(glow.map(({ strength }) => strength)).toEqual(Array.from({ length: 10 }, () => expect.closeTo(1)));
  });

  it('is empty where nothing is to be shown', () => {
    expect(mergeGlow([[], []])).toEqual([]);
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
        const glow = mergeGlow([[], masses]);
        const total = glow.reduce((sum, { density, fromKm, toKm }) => sum + density * (toKm - fromKm), 0);
        expect(total).toBeCloseTo(
          masses.reduce((sum, { mass }) => sum + mass, 0),
          5,
        );
      }),
    );
  });
});

describe('asking twice', () => {
  it('gives the same answer, whatever was asked in between', () => {
    const here = [[{ fromKm: 10, toKm: 30, mass: 1 }], []];
    const before = mergeGlow(here);
    mergeGlow([[{ fromKm: 0, toKm: 400, mass: 1 }], [{ fromKm: 0, toKm: 181, mass: 1 }]]);
    expect(mergeGlow(here)).toEqual(before);
  });

  it('weighs each route', () => {
    const both = [[{ fromKm: 10, toKm: 12, mass: 1 }], [{ fromKm: 150, toKm: 152, mass: 1 }]];
    expect(merge(both, [0.7, 0.3]).map(({ routeId, density }) => [routeId, density])).toEqual([
      ['north', expect.closeTo(0.35)],
      ['coast', expect.closeTo(0.15)],
    ]);
  });
});
