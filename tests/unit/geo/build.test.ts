import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awayFrom } from '../../../geo/build/away-from.ts';
import { bendLine } from '../../../geo/build/bend-line.ts';
import { closeGaps } from '../../../geo/build/close-gaps.ts';
import { catmullRom, easeBetween, smoothLine } from '../../../geo/build/curves.ts';
import { kilometrePosts } from '../../../geo/build/kilometre-posts.ts';
import { distanceKm, lengthsAlong, projectOn } from '../../../geo/build/plane.ts';
import { createRailGraph, routeAlong } from '../../../geo/build/rail-graph.ts';
import { joinLines } from '../../../geo/build/read-gmt.ts';
import { areaKm2, wound } from '../../../geo/build/rings.ts';
import { simplifyLine } from '../../../geo/build/simplify-line.ts';
import { simplifyTopology } from '../../../geo/build/topology.ts';
import type { LonLat } from '../../../src/network/types.ts';

/** A line that runs east in steps of about 4 km and strays north and south at random. */
const createLine = (strays: readonly number[]): LonLat[] =>
  strays.map((stray, i): LonLat => [130 + i * 0.05, 43 + stray]);
const anyLine = fc
  .array(fc.double({ min: -0.05, max: 0.05, noNaN: true }), { minLength: 4, maxLength: 30 })
  .map(createLine);

describe('simplifyLine', () => {
  it('keeps the ends and stays within its tolerance', () => {
    fc.assert(
      fc.property(anyLine, fc.double({ min: 0.1, max: 5, noNaN: true }), (line, toleranceKm) => {
        const simple = simplifyLine(line, () => toleranceKm);
        expect([simple[0], simple.at(-1)]).toEqual([line[0], line.at(-1)]);
        const lengths = lengthsAlong(simple);
        for (const at of line) expect(projectOn(simple, lengths, at).offKm).toBeLessThanOrEqual(toleranceKm * 1.001);
      }),
    );
  });

  it('may be finer in one place than in another', () => {
    const line = createLine([0, 0.01, 0, 0, 0.01, 0]);
    const simple = simplifyLine(line, ([lon]) => (lon < 130.125 ? 0.1 : 5));
    expect(simple).toContain(line[1]);
    expect(simple).not.toContain(line[4]);
  });
});

describe('simplifyTopology', () => {
  // Two countries side by side with a ragged border between them; the west one has an island.
  const border = [0, 0.02, -0.02, 0.03, -0.01, 0].map((stray, i): LonLat => [131 + stray, 43 + i * 0.1]);
  const west: LonLat[] = [[130, 43], ...border, [130, 43.5], [130, 43]];
  const east: LonLat[] = [[132, 43.5], ...border.toReversed(), [132, 43], [132, 43.5]];
  const island: LonLat[] = [
    [129, 43],
    [129.3, 43],
    [129.3, 43.2],
    [129, 43],
  ];
  const countries = new Map([
    ['AAA', [[west], [island]]],
    ['BBB', [[east]]],
  ]);

  it('leaves no gap along a border: both sides get the same vertices', () => {
    const simple = simplifyTopology(countries, () => 3);
    const onBorder = (country: string) =>
      new Set(
        simple.countries
          .get(country)!
          .flat(2)
          .filter(([lon]) => lon > 130.5 && lon < 131.5)
          .map(String),
      );
    expect(onBorder('AAA')).toEqual(onBorder('BBB'));
    expect(onBorder('AAA').size).toBeLessThan(border.length);
  });

  it('finds the border, and no coast, between the two countries', () => {
    const { borders } = simplifyTopology(countries, () => 0.001);
    expect(borders.map(({ between }) => between)).toEqual(['AAA-BBB']);
    expect(new Set(borders[0]!.line.map(String))).toEqual(new Set(border.map(String)));
  });

  it('keeps islands closed', () => {
    const ring = simplifyTopology(countries, () => 0.001).countries.get('AAA')![1]![0]!;
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(ring.length).toBe(island.length);
  });
});

describe('wound', () => {
  const ring: LonLat[] = [
    [130, 43],
    [130, 44],
    [131, 44],
    [131, 43],
    [130, 43],
  ];
  const hole: LonLat[] = ring.map(([lon, lat]) => [130.5 + (lon - 130.5) / 10, 43.5 + (lat - 43.5) / 10]);

  it('turns outer rings counterclockwise and holes clockwise', () => {
    expect(wound([ring, hole.toReversed()], 0)).toEqual([ring.toReversed(), hole]);
    expect(wound([ring.toReversed(), hole], 0)).toEqual([ring.toReversed(), hole]);
  });

  it('drops what is smaller than asked for', () => {
    expect(areaKm2(ring)).toBeCloseTo(111.195 ** 2 * Math.cos((43 * Math.PI) / 180), 0);
    expect(wound([ring, hole], 1000)).toHaveLength(1);
    expect(wound([ring], 10_000)).toEqual([]);
  });
});

describe('bendLine', () => {
  it('passes through every anchor, in order', () => {
    fc.assert(
      fc.property(anyLine, fc.double({ min: -0.02, max: 0.02, noNaN: true }), (line, off) => {
        const anchors = [line[0]!, line[Math.floor(line.length / 2)]!, line.at(-1)!];
        const moved = anchors.map(([lon, lat]): LonLat => [lon, lat + off]);
        const bent = bendLine(
          line,
          moved.map((at) => ({ at })),
        );
        const places = moved.map((at) => bent.indexOf(at));
        expect(places[0]).toBe(0);
        expect(places[1]).toBeGreaterThan(0);
        expect(places[2]).toBe(bent.length - 1);
      }),
    );
  });

  it('moves what lies between two anchors by a share of their offsets', () => {
    const line = createLine([0, 0, 0]);
    const bent = bendLine(line, [{ at: line[0]! }, { at: [130.1, 43.02] }]);
    expect(bent[1]![1]).toBeCloseTo(43.01, 5);
  });
});

describe('curves', () => {
  it('catmullRom passes through all points without loops', () => {
    const points = createLine([0, 0.03, -0.03, 0]);
    const curve = catmullRom(points, 0.5);
    for (const at of points) expect(curve).toContain(at);
    curve.slice(1).forEach((at, i) => {
      expect(at[0]).toBeGreaterThan(curve[i]![0]);
    });
  });

  it('easeBetween leaves and arrives on the bearings it is given', () => {
    const curve = easeBetween([130, 43], 0, [130.1, 43.05], 90, 0.1);
    const [a, b, y, z] = [curve[0]!, curve[1]!, curve.at(-2)!, curve.at(-1)!];
    expect(Math.abs(b[0] - a[0])).toBeLessThan(0.2 * (b[1] - a[1]));
    expect(Math.abs(z[1] - y[1])).toBeLessThan(0.2 * (z[0] - y[0]));
  });

  it('smoothLine keeps the ends and shortens the zigzag', () => {
    const zigzag = createLine([0, 0.01, 0, 0.01, 0]);
    const smooth = smoothLine(zigzag);
    expect([smooth[0], smooth.at(-1)]).toEqual([zigzag[0], zigzag.at(-1)]);
    expect(lengthsAlong(smooth).at(-1)!).toBeLessThan(lengthsAlong(zigzag).at(-1)!);
  });
});

describe('kilometrePosts', () => {
  const line = createLine([0, 0, 0, 0, 0]);
  const point = (i: number, lineKm: number | null) => ({ station: `s${i}`, at: line[i]!, lineKm, roughKm: false });

  it('scales official kilometres that count down to the length of the leg', () => {
    const posts = kilometrePosts(line, [point(0, null), point(2, 30), point(4, null)], 100, [50, 10]);
    expect(posts.map(({ km }) => km)).toEqual([0, 50, 100]);
  });

  it('gives a station without a post its share of the drawn line, and says so', () => {
    const posts = kilometrePosts(line, [point(0, null), point(1, null), point(2, 30), point(4, null)], 100, [50, 10]);
    expect(posts[1]).toEqual({ km: 25, vertex: 1, station: 's1', estimated: true });
    expect(posts[2]).toEqual({ km: 50, vertex: 2, station: 's2', estimated: false });
  });
});

describe('routeAlong', () => {
  it('takes the shorter way round', () => {
    const [a, b] = [createLine([0, 0, 0, 0]), createLine([0, 0.05, 0.05, 0])];
    expect(routeAlong(createRailGraph([b, a]), [130, 43], [130.15, 43])).toEqual(a);
  });

  it('refuses where no rails lead', () => {
    const apart = [createLine([0, 0]), createLine([0.04, 0.04])];
    expect(() => routeAlong(createRailGraph(apart), [130, 43], [130, 43.04])).toThrow(/no rails/);
  });
});

describe('joinLines', () => {
  it('puts together what was cut, whichever way the pieces run, and stops where three meet', () => {
    const line = createLine([0, 0, 0, 0, 0]);
    expect(joinLines([line.slice(0, 2), line.slice(1, 4).toReversed(), line.slice(3)])).toHaveLength(1);
    const branch: LonLat[] = [line[2]!, [130.1, 43.1]];
    expect(joinLines([line.slice(0, 3), line.slice(2), branch])).toHaveLength(3);
  });
});

describe('closeGaps', () => {
  const ring = [...createLine([0, 0, 0.01, 0, 0]), [130.1, 44], [130, 43]] as LonLat[];

  it('joins two pieces of a border along the side of one country', () => {
    expect(closeGaps([ring.slice(0, 2), ring.slice(3, 5).toReversed()], [ring], 12)).toEqual([ring.slice(0, 5)]);
  });

  it('leaves pieces apart that end too far from each other', () => {
    expect(closeGaps([ring.slice(0, 2), ring.slice(3, 5)], [ring], 5)).toHaveLength(2);
  });
});

describe('awayFrom', () => {
  it('cuts out what runs beside another line, and ends on it', () => {
    const leg = createLine([0, 0, 0, 0, 0]);
    const other = createLine([0.01, 0.01, 0.2, 0.2, 0.2]);
    const [piece, ...rest] = awayFrom([other], [leg], 2.7);
    expect(rest).toEqual([]);
    expect(piece!.slice(1)).toEqual(other.slice(2));
    expect(distanceKm(piece![0]!, leg[1]!)).toBeLessThan(0.01);
  });
});
