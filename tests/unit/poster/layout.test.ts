import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleBar } from '../../../src/look/scale-bar.ts';
import { textWidth, wrapText } from '../../../src/look/text-width.ts';
import { clipLine, clipRing } from '../../../src/poster/clip.ts';
import { placeCard } from '../../../src/poster/place-card.ts';
import { type LabelRequest, overlaps, placeLabels } from '../../../src/poster/place-labels.ts';
import { type Box, boundsOf, fitProjection } from '../../../src/poster/projection.ts';

const FRAME: Box = { left: 0, top: 0, right: 400, bottom: 300 };

describe('fitProjection', () => {
  const box = fc.record({
    west: fc.double({ min: 100, max: 140, noNaN: true }),
    south: fc.double({ min: 20, max: 50, noNaN: true }),
    width: fc.double({ min: 0.5, max: 30, noNaN: true }),
    height: fc.double({ min: 0.5, max: 20, noNaN: true }),
  });

  it('holds all of the bounds in the frame, and fills it one way', () => {
    fc.assert(
      fc.property(box, ({ west, south, width, height }) => {
        const { project } = fitProjection([west, south, west + width, south + height], FRAME);
        const [left, bottom] = project([west, south]);
        const [right, top] = project([west + width, south + height]);
        expect(left).toBeGreaterThan(-1e-6);
        expect(top).toBeGreaterThan(-1e-6);
        expect(right).toBeLessThan(400 + 1e-6);
        expect(bottom).toBeLessThan(300 + 1e-6);
        expect(Math.min(Math.abs(right - left - 400), Math.abs(bottom - top - 300))).toBeLessThan(1e-6);
      }),
    );
  });

  it('knows how many kilometres a pixel covers', () => {
    const projection = fitProjection([131, 43, 132, 43.5], FRAME);
    const [, y] = projection.project([131.5, 43.2]);
    const [a] = projection.project([131, 43.2]);
    const [b] = projection.project([132, 43.2]);
    // One degree of longitude at 43.2 degrees north on a sphere of the equator's radius.
    const degreeKm = (40_075.017 / 360) * Math.cos((43.2 * Math.PI) / 180);
    expect(projection.kmPerPixel(y) * (b - a)).toBeCloseTo(degreeKm, 6);
  });

  it('has no bounds round nothing', () => {
    expect(boundsOf([])).toBeNull();
  });
});

describe('placeLabels', () => {
  const request = (id: string, x: number, y: number, over: Partial<LabelRequest> = {}): LabelRequest => ({
    id,
    at: [x, y],
    width: 60,
    height: 24,
    gap: 8,
    mode: 'beside',
    ...over,
  });
  const nothing = { boxes: [], points: [] };

  it('puts a name to the right of its point where nothing is in the way', () => {
    expect(placeLabels([request('a', 100, 100)], nothing, FRAME)).toEqual([
      { id: 'a', box: { left: 108, top: 88, right: 168, bottom: 112 }, align: 'start' },
    ]);
  });

  it('moves it to the other side rather than over the track', () => {
    const track = Array.from({ length: 20 }, (_, i) => [100 + 4 * i, 100] as const);
    const [label] = placeLabels([request('a', 100, 100)], { boxes: [], points: track }, FRAME);
    expect(label!.box.right).toBeLessThan(100);
  });

  it('puts words that have sides of their own on the first that is free, and over no track at all', () => {
    const mode = [
      { at: [100, 40], side: [0, 1] },
      { at: [100, 240], side: [0, -1] },
    ] as const;
    const tops = (obstacles: Parameters<typeof placeLabels>[1]) =>
      placeLabels([request('a', 0, 0, { mode })], obstacles, FRAME).map(({ box }) => box.top);
    expect(tops(nothing)).toEqual([48]);
    expect(tops({ boxes: [{ left: 90, top: 60, right: 110, bottom: 80 }], points: [] })).toEqual([208]);
    expect(tops({ boxes: [], points: [[100, 60]] })).toEqual([208]);
    expect(
      tops({
        boxes: [],
        points: [
          [100, 60],
          [100, 220],
        ],
      }),
    ).toEqual([]);
  });

  it('leaves out a name without room, never one that came before it', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => request(`n${i}`, 200, 150));
    const placed = placeLabels(crowd, nothing, FRAME);
    expect(placed.length).toBeLessThan(40);
    expect(placed.map(({ id }) => id)).toEqual(placed.map((_, i) => `n${i}`));
  });

  it('never lets names overlap, cover a box or leave the frame', () => {
    const spot = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
    const cards: readonly Box[] = [{ left: 10, top: 10, right: 160, bottom: 80 }];
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 40 }), (spots) => {
        const requests = spots.map(([x, y], i) => request(`n${i}`, x, y));
        const boxes = [...cards, ...placeLabels(requests, { boxes: cards, points: [] }, FRAME).map(({ box }) => box)];
        boxes.forEach((box, i) => {
          expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false);
          expect(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true);
        });
      }),
    );
  });
});

describe('placeCard', () => {
  const size = { width: 100, height: 50 };

  it('takes the first corner among equals', () => {
    expect(placeCard(size, ['top-left', 'bottom-right'], FRAME, [], [])).toMatchObject({ left: 0, top: 0 });
  });

  it('goes where it hides least', () => {
    expect(placeCard(size, ['top-left', 'bottom-right'], FRAME, [], [[50, 25]])).toMatchObject({
      right: 400,
      bottom: 300,
    });
  });

  it('is left out where it does not fit', () => {
    expect(placeCard({ width: 500, height: 50 }, ['top-left'], FRAME, [], [])).toBeNull();
    expect(placeCard(size, ['top-left'], FRAME, [{ left: 0, top: 0, right: 20, bottom: 20 }], [])).toBeNull();
  });
});

describe('scaleBar', () => {
  it('is the longest of 1, 2, 5 times a power of ten that fits', () => {
    expect(scaleBar(0.5, 130)).toEqual({ km: 50, px: 100 });
    expect(scaleBar(1.6, 130)).toEqual({ km: 200, px: 125 });
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 100, noNaN: true }), (kmPerPixel) => {
        const { km, px } = scaleBar(kmPerPixel, 130);
        expect(px).toBeLessThanOrEqual(130 + 1e-6);
        expect(px).toBeGreaterThan(130 / 2.51);
        expect(String(km)).toMatch(/^(?:[125]0*|0\.0*[125]|[125]e-\d+)$/);
      }),
    );
  });
});

describe('clipping', () => {
  it('drops what lies wholly outside and keeps whole segments that touch', () => {
    const line = [
      [-50, 10],
      [-20, 10],
      [50, 10],
      [500, 10],
      [600, 10],
      [700, 10],
    ] as const;
    expect(clipLine(line, FRAME)).toEqual([
      [
        [-20, 10],
        [50, 10],
        [500, 10],
      ],
    ]);
  });

  it('cuts a ring at the edges', () => {
    const ring = clipRing(
      [
        [-100, 100],
        [200, 100],
        [200, 200],
        [-100, 200],
      ],
      FRAME,
    );
    expect(Math.min(...ring.map(([x]) => x))).toBe(0);
    expect(ring).toHaveLength(4);
    expect(
      clipRing(
        [
          [-9, -9],
          [-1, -9],
          [-1, -1],
        ],
        FRAME,
      ),
    ).toEqual([]);
  });
});

describe('text', () => {
  it('is wider in capitals and in Hangul than in small letters', () => {
    expect(textWidth('KHASAN', 13)).toBeGreaterThan(textWidth('khasan', 13));
    expect(textWidth('하산', 13)).toBeGreaterThan(textWidth('as', 13));
  });

  it('is broken at spaces, and loses no word', () => {
    const content = 'Between Khasan and the Razdolnaya bridge';
    expect(wrapText(content, 10, 80).length).toBeGreaterThan(1);
    expect(wrapText(content, 10, 80).join(' ')).toBe(content);
    expect(wrapText('', 10, 80)).toEqual([]);
  });

  it('is never broken between a figure and its unit', () => {
    for (let width = 10; width < 250; width += 5) {
      for (const line of wrapText('4 h ago, most likely near km 983 and 50 % of it', 10, width)) {
        expect(line).not.toMatch(/^%|^h\b|km$|\d$(?<!983)/);
      }
    }
  });
});
