import { describe, expect, test } from 'vitest';
import type { LonLat } from '../../../src/network/types.ts';
import { latToY, lonToX } from '../../../src/stage/mercator.ts';
import { anchorOffsets, chooseAnchors, type Label, type Line } from '../../../src/stage/style/choose-anchors.ts';

const ZOOM = 7;
const here: LonLat = [131.9, 43.6];

const createLabel = ([lon, lat]: LonLat, name = 'Somewhere', minzoom = 0): Label => ({
  x: lonToX(lon),
  y: latToY(lat),
  lines: [name],
  minzoom,
});

/** Rails of 100 km through the point, running towards a direction in degrees clockwise from north. */
const createRails = (direction: number): Line => {
  const [east, north] = [Math.sin((direction * Math.PI) / 180), Math.cos((direction * Math.PI) / 180)];
  return [-1, 1].map((end): LonLat => [here[0] + end * 0.6 * east, here[1] + end * 0.45 * north]);
};

const anchorBeside = (...rails: readonly Line[]) => chooseAnchors([createLabel(here)], rails, ZOOM)[0]![0];

describe('the side on which a name stands', () => {
  test('is the right where nothing is in the way', () => {
    expect(anchorBeside()).toBe('left');
  });

  test('keeps clear of rails that run east and west', () => {
    expect(['top', 'bottom', 'top-left', 'top-right', 'bottom-left', 'bottom-right']).toContain(
      anchorBeside(createRails(90)),
    );
  });

  test('keeps clear of rails that run to the north-east: below right, or above left', () => {
    expect(['top-left', 'bottom-right', 'left', 'right']).toContain(anchorBeside(createRails(45)));
  });

  test('is the free one at the end of a line', () => {
    const [, east] = createRails(90);
    expect(anchorBeside([here, east!])).toBe('right');
  });

  test('may be any where nothing is in the way, and none over the rails', () => {
    expect(chooseAnchors([createLabel(here)], [], ZOOM)[0]).toHaveLength(8);
    expect(chooseAnchors([createLabel(here)], [createRails(90)], ZOOM)[0]).not.toContain('left');
    expect(chooseAnchors([createLabel(here)], [createRails(90)], ZOOM)[0]).not.toContain('right');
    expect(chooseAnchors([createLabel(here)], [createRails(90)], ZOOM)[0]!.length).toBeGreaterThan(1);
  });

  test('is told to the map with how far from its point the name stands', () => {
    expect(anchorOffsets(['left', 'bottom'])).toEqual(['left', [0.75, 0], 'bottom', [0, -0.75]]);
    const [, [x, y]] = anchorOffsets(['top-right']) as unknown as [string, [number, number]];
    expect(Math.hypot(x, y)).toBeCloseTo(0.75);
    expect([Math.sign(x), Math.sign(y)]).toEqual([-1, 1]);
  });

  test('leaves room for the name that comes before it', () => {
    const [first, second] = chooseAnchors(
      [createLabel(here, 'First'), createLabel([here[0] + 0.05, here[1]], 'Second')],
      [],
      ZOOM,
    );
    expect(first![0]).not.toBe(second![0]);
  });

  test('does not depend on names that are not shown at that zoom', () => {
    const near: LonLat = [here[0] + 0.05, here[1]];
    const alone = chooseAnchors([createLabel(near)], [], ZOOM);
    expect(chooseAnchors([createLabel(here, 'Hidden', 9), createLabel(near)], [], ZOOM)[1]).toEqual(alone[0]);
  });
});
