import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareRails } from '../../../src/scene/share-rails.ts';
import { createRoute } from './create-route.ts';

const north = createRoute('north', [
  ['trunk', 0, 100],
  ['spur', 0, 20],
  ['north', 0, 300],
]);
const turning = createRoute('turning', [
  ['trunk', 0, 100],
  ['coast', 0, 80],
]);
const thereAndBack = createRoute('there-and-back', [
  ['trunk', 0, 100],
  ['spur', 0, 20],
  ['spur', 20, 0],
  ['coast', 0, 80],
]);

describe('shareRails', () => {
  it('gives a route alone all of its rails, in one piece', () => {
    expect(shareRails([north])).toEqual([[{ fromKm: 0, toKm: 420, owner: 0, ownerFromKm: 0, ownerToKm: 420 }]]);
  });

  it('leaves the shared trunk to the first route and gives the branch to the second', () => {
    expect(shareRails([north, turning])[1]).toEqual([
      { fromKm: 0, toKm: 100, owner: 0, ownerFromKm: 0, ownerToKm: 100 },
      { fromKm: 100, toKm: 180, owner: 1, ownerFromKm: 100, ownerToKm: 180 },
    ]);
  });

  it('finds the same rails at another chainage and in the other direction', () => {
    expect(shareRails([north, turning, thereAndBack])[2]).toEqual([
      { fromKm: 0, toKm: 120, owner: 0, ownerFromKm: 0, ownerToKm: 120 },
      { fromKm: 120, toKm: 140, owner: 0, ownerFromKm: 120, ownerToKm: 100 },
      { fromKm: 140, toKm: 220, owner: 1, ownerFromKm: 100, ownerToKm: 180 },
    ]);
  });

  it('lets a route own what it runs twice at its first pass', () => {
    expect(shareRails([thereAndBack])[0]).toEqual([
      { fromKm: 0, toKm: 120, owner: 0, ownerFromKm: 0, ownerToKm: 120 },
      { fromKm: 120, toKm: 140, owner: 0, ownerFromKm: 120, ownerToKm: 100 },
      { fromKm: 140, toKm: 220, owner: 0, ownerFromKm: 140, ownerToKm: 220 },
    ]);
  });

  it('splits where one route uses only part of a leg', () => {
    const short = createRoute('short', [['trunk', 30, 60]]);
    const long = createRoute('long', [['trunk', 0, 100]]);
    expect(shareRails([short, long])[1]!.map(({ fromKm, toKm, owner }) => [fromKm, toKm, owner])).toEqual([
      [0, 30, 1],
      [30, 60, 0],
      [60, 100, 1],
    ]);
  });

  it('covers every route without gap or overlap, whatever the routes', () => {
    const run = fc
      .tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
      .filter(([, from, to]) => from !== to);
    fc.assert(
      fc.property(fc.array(fc.array(run, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }), (all) => {
        const routes = all.map((runs, i) => createRoute(`r${i}`, runs));
        shareRails(routes).forEach((pieces, i) => {
          const edges = [0, ...pieces.map(({ toKm }) => toKm)];
          pieces.forEach((piece, k) => {
            expect(piece.fromKm).toBeCloseTo(edges[k]!, 6);
            expect(piece.owner).toBeLessThanOrEqual(i);
            expect(Math.abs(piece.ownerToKm - piece.ownerFromKm)).toBeCloseTo(piece.toKm - piece.fromKm, 6);
          });
          expect(edges.at(-1)).toBeCloseTo(routes[i]!.lengthKm, 6);
        });
      }),
    );
  });
});
