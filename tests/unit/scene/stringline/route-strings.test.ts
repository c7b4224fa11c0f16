import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chain } from '../../../../src/journey/types.ts';
import { sceneAt } from '../../../../src/scene/scene-at.ts';
import { bandOutline } from '../../../../src/scene/stringline/band-outline.ts';
import { kmAtTime } from '../../../../src/scene/stringline/curve-at.ts';
import { DRAWN_SHARE, routeStrings } from '../../../../src/scene/stringline/route-strings.ts';
import type { RouteString } from '../../../../src/scene/stringline/types.ts';
import { createKimScene } from '../create-kim-scene.ts';
import { createRoute } from '../create-route.ts';
import { anySteps, createPassages, type Steps } from './create-passages.ts';

/** A route of 400 km with such a journey on it. */
const createRanked = (steps: Steps, weight = 1, sharedKm = 400) => {
  const passages = createPassages(steps);
  const chain: Chain = {
    fromKm: 0,
    toKm: passages.km.at(-1)!,
    span: { start: 0, end: 6000 },
    firstReport: 'first',
    lastReport: 'last',
    passages,
    samples: [],
  };
  return {
    route: createRoute('r', [['leg', 0, 400]]),
    sharedKm,
    journey: { routeId: 'r', destination: 'r', weight, logEvidence: 0, chain },
  };
};

const TIMES = Array.from({ length: 16 }, (_, i) => i * 400);

const expectNested = ({ bands, median, fromKm }: RouteString): void => {
  for (const t of TIMES) {
    const edges = [...bands.map(({ early }) => early), median, ...bands.toReversed().map(({ late }) => late)];
    const kms = edges.map((edge) => kmAtTime(edge, t) ?? fromKm);
    for (const [i, km] of kms.entries()) expect(km).toBeLessThanOrEqual((kms[i - 1] ?? Infinity) + 1e-6);
  }
};

describe('the bands of a route', () => {
  it('nest: 50 in 80 in 90 %, with the median inside, wherever they begin', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(60), (steps, sharedKm) => {
        const [lead, branch] = routeStrings([createRanked(steps), createRanked(steps, 0.5, sharedKm)]);
        expectNested(lead!);
        expectNested(branch!);
      }),
    );
  });

  it('are closed rings, whatever the journey', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(60), (steps, sharedKm) => {
        const [, branch] = routeStrings([createRanked(steps), createRanked(steps, 0.5, sharedKm)]);
        for (const band of branch!.bands) {
          const ring = bandOutline(band);
          expect(ring[0]).toEqual(ring.at(-1));
          expect(band.early.at(-1)![0]).toBe(band.late.at(-1)![0]);
        }
      }),
    );
  });
});

describe('the routes that are drawn', () => {
  const steps = [{ km: 100, run: [1, 2, 3, 4, 5, 6, 7], stand: [0, 0, 0, 0, 0, 0, 0] }];

  it('are the likeliest whole and the others from where they part from it', () => {
    const strings = routeStrings([createRanked(steps, 0.7), createRanked(steps, 0.3, 60)]);
    expect(strings.map(({ fromKm, toKm, weight }) => [fromKm, toKm, weight])).toEqual([
      [0, 100, 0.7],
      [60, 100, 0.3],
    ]);
  });

  it('leave out a route of next to no weight, but never the likeliest', () => {
    const light = DRAWN_SHARE / 2;
    expect(routeStrings([createRanked(steps, light), createRanked(steps, light)])).toHaveLength(1);
  });

  it('have no band where no report reaches past the junction', () => {
    const [, branch] = routeStrings([createRanked(steps, 0.7), createRanked(steps, 0.3, 150)]);
    expect(branch).toMatchObject({ fromKm: 150, toKm: 150, span: null, bands: [], median: [] });
  });
});

describe('on kim-2023', () => {
  const context = createKimScene();
  const [lead] = routeStrings(context.ranked);

  it('the edges are the intervals of the scene at any moment', () => {
    for (let t = lead!.span!.start; t < lead!.span!.end; t += 4321) {
      const { intervals, medianKm } = sceneAt(context, t).routes[0]!;
      const at = (level: number) => lead!.bands.find((band) => band.level === level)!;
      expect(kmAtTime(lead!.median, t)).toBeCloseTo(medianKm!, 3);
      expect(kmAtTime(at(0.5).late, t)).toBeCloseTo(intervals!.p50.fromKm, 3);
      expect(kmAtTime(at(0.8).early, t)).toBeCloseTo(intervals!.p80.toKm, 3);
      expect(kmAtTime(at(0.9).late, t)).toBeCloseTo(intervals!.p90.fromKm, 3);
    }
  });

  it('the branches to Vladivostok are drawn only while they can be true', () => {
    const noon = routeStrings(createKimScene('2023-09-12T12:00:00Z').ranked);
    expect(noon.map(({ routeId }) => routeId)).toEqual(['north', 'vladivostok-ussuriysk', 'vladivostok-direct']);
    expect(routeStrings(context.ranked)).toHaveLength(1);
  });
});
