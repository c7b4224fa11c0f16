import { describe, expect, test } from 'vitest';
import { placeReports } from '../../../src/journey/place-reports.ts';
import { positionAt } from '../../../src/journey/position-at.ts';
import { reconstruct } from '../../../src/journey/reconstruct.ts';
import type { Journey, RouteJourney } from '../../../src/journey/types.ts';
import { locate } from '../../../src/network/locate.ts';
import { createKim } from '../../support/kim-2023.ts';
import { kmAt } from './km-at.ts';

const { case: story, network, routes } = createKim();

const at = (instant: string): number => Date.parse(instant) / 1000 - story.origin;

const reconstructed = new Map<number, Journey>();

function known(asOf: number): Journey {
  const journey =
    reconstructed.get(asOf) ?? reconstruct({ case: story, routes, sites: placeReports(story, routes, network), asOf });
  reconstructed.set(asOf, journey);
  return journey;
}

const weightOf = (journey: Journey, destination: string): number =>
  journey.routes.reduce((sum, route) => sum + (route.destination === destination ? route.weight : 0), 0);

const withoutSamples = ({ routes: all }: Journey): readonly RouteJourney[] =>
  all.map((route) => ({ ...route, chain: route.chain && { ...route.chain, samples: [] } }));

describe("Kim's train, September 2023", { timeout: 60_000 }, () => {
  test.each([
    ['on the next morning', '2023-09-13T00:00:00Z'],
    ['two years later, with all that was claimed of its speed', '2025-12-01T00:00:00Z'],
  ])('at 02:15 UTC on the twelfth it was near the Razdolnaya bridge, on every route, as known %s', (_, asOf) => {
    const journey = known(at(asOf));
    const bridge = story.places.get('razdolnaya-bridge')!;
    for (const [i, route] of journey.routes.entries()) {
      const located = locate(routes[i]!, network, bridge, story.places);
      if (!located.ok) throw new Error('the bridge is off the network');
      const { fromKm, toKm } = located.value.intervals[0]!;
      const { quantilesKm } = positionAt(route, at('2023-09-12T02:15:00Z'));
      expect(quantilesKm!.get(0.1)!).toBeGreaterThan(fromKm - 15);
      expect(quantilesKm!.get(0.9)!).toBeLessThan(toKm + 15);
    }
  });

  test('before the first report and after the last there is a status and no position', () => {
    for (const route of known(story.asOf).routes) {
      expect(positionAt(route, at('2023-09-10T00:00:00Z'))).toEqual({ status: 'before', quantilesKm: null });
      expect(positionAt(route, at('2023-09-16T00:00:00Z'))).toEqual({ status: 'after', quantilesKm: null });
    }
  });

  test('on the evening of the twelfth both destinations are open; two days later Vladivostok is out', () => {
    const evening = known(at('2023-09-12T12:00:00Z'));
    expect(weightOf(evening, 'vostochny')).toBeGreaterThanOrEqual(0.2);
    expect(weightOf(evening, 'vladivostok')).toBeGreaterThanOrEqual(0.2);
    expect(weightOf(known(at('2023-09-14T12:00:00Z')), 'vladivostok')).toBeLessThan(0.01);
  });

  test('one origin is one witness: what KCNA said of the departure counts once, whoever printed it', () => {
    const { verdicts } = known(story.asOf);
    const ofKcna = verdicts.filter(({ reportId }) =>
      story.reports.some(({ id, origin }) => id === reportId && origin === 'kcna-departure'),
    );
    expect(ofKcna.filter(({ standing }) => standing === 'used')).toHaveLength(1);
    expect(ofKcna.some(({ standing }) => standing === 'copy')).toBe(true);
  });

  test('afternoon and evening of the departure contradict each other, and say so', () => {
    const { verdicts } = known(story.asOf);
    const evening = verdicts.find(({ reportId }) => reportId === 'R02')!;
    expect(evening.conflicts).toContain('R01');
    expect(evening.probability).toBeLessThan(0.5);
  });

  test('the forecast that they would meet in Vladivostok moves nothing', () => {
    const without = { ...story, reports: story.reports.filter(({ kind }) => kind !== 'expectation') };
    const sites = placeReports(story, routes, network);
    const journey = reconstruct({ case: without, routes, sites, asOf: story.asOf });
    expect(journey.routes).toEqual(known(story.asOf).routes);
  });

  test('journeys drawn from it lie about its quantiles, on every route', () => {
    const samples = { count: 300, seed: 9 };
    const sites = placeReports(story, routes, network);
    const journey = reconstruct({ case: story, routes, sites, asOf: story.asOf, samples });
    expect({ ...journey, routes: withoutSamples(journey) }).toEqual({
      ...known(story.asOf),
      routes: withoutSamples(known(story.asOf)),
    });
    for (const route of journey.routes) {
      const { span, samples: drawn } = route.chain!;
      for (const hours of [6, 18, 30, 36, 42]) {
        const t = span.start + hours * 3600;
        const { quantilesKm } = positionAt(route, t);
        for (const p of [0.1, 0.25, 0.5, 0.75, 0.9]) {
          const share = (km: number) => drawn.filter((sample) => kmAt(sample, t) <= km).length / samples.count;
          const slack = 4 * Math.sqrt((p * (1 - p)) / samples.count);
          expect(share(quantilesKm!.get(p)! - 0.5), `${p} after ${hours} h`).toBeLessThanOrEqual(p + slack);
          expect(share(quantilesKm!.get(p)! + 0.5), `${p} after ${hours} h`).toBeGreaterThanOrEqual(p - slack);
        }
      }
    }
  });
});
