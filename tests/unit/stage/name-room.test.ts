import { describe, expect, test } from 'vitest';
import { type Box, hasRoom } from '../../../src/stage/name-room.ts';

const MAP = { width: 320, height: 280 };
const BUTTON: Box = { left: 10, top: 200, right: 110, bottom: 232 };

const name = (left: number, top: number): Box => ({ left, top, right: left + 60, bottom: top + 24 });

describe('a name on the map', () => {
  test('has room where it is whole', () => {
    expect(hasRoom(name(100, 100), MAP, [])).toBe(true);
  });

  test.each([
    ['left', name(-1, 100)],
    ['upper', name(100, -1)],
    ['right', name(261, 100)],
    ['lower', name(100, 257)],
  ])('has none where the %s edge would cut it', (_edge, box) => {
    expect(hasRoom(box, MAP, [])).toBe(false);
  });

  test('has none beyond the map, where nobody sees it', () => {
    expect(hasRoom(name(400, 100), MAP, [])).toBe(false);
  });

  test('has none below what lies on the map, in whole or in part, nor close beside it', () => {
    expect([name(20, 204), name(100, 190), name(111, 204)].map((box) => hasRoom(box, MAP, [BUTTON]))).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('has room beside it on each side', () => {
    const below = { left: 10, top: 20, right: 110, bottom: 52 };
    expect(hasRoom(name(120, 204), MAP, [BUTTON])).toBe(true);
    expect(hasRoom(name(20, 170), MAP, [BUTTON])).toBe(true);
    expect(hasRoom(name(20, 60), MAP, [BUTTON, below])).toBe(true);
    expect(hasRoom(name(20, 100), MAP, [{ ...BUTTON, left: 90, top: 90, bottom: 130 }])).toBe(true);
  });
});
