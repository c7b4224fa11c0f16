import { expect } from 'vitest';
import { densityAt } from '../../../src/journey/density-at.ts';
import { positionAt, QUANTILES } from '../../../src/journey/position-at.ts';
import type { Chain, Journey, RouteJourney } from '../../../src/journey/types.ts';
import type { Route } from '../../../src/network/types.ts';

/** What no journey may be without, whatever the reports say: numbers, shares that add up, positions in order and on the route. */
export function expectSound(journey: Journey, routes: readonly Route[]): void {
  const total = journey.routes.reduce((sum, { weight }) => sum + weight, 0);
  expect(Math.abs(total - (routes.length > 0 ? 1 : 0)), `weights sum to ${total}`).toBeLessThan(1e-9);
  journey.routes.forEach((route, i) => {
    expect(route.weight).toBeGreaterThanOrEqual(0);
    expect(Number.isFinite(route.logEvidence), `log evidence ${route.logEvidence}`).toBe(true);
    if (route.chain === null) return;
    expectTableSound(route.chain);
    expectPositionsSound(route, route.chain, routes[i]!.lengthKm);
    for (const { t, km } of route.chain.samples) {
      expect(isRising(t) && isRising(km), 'a drawn journey runs on').toBe(true);
    }
  });
  for (const { reportId, holds, probability, standing, conflicts } of journey.verdicts) {
    expect(standing === 'used', reportId).toBe(holds !== null && probability !== null);
    if (holds === null || probability === null) continue;
    expect(holds >= 0 && holds <= 1, `${reportId} holds ${holds}`).toBe(true);
    expect(probability >= 0 && probability <= 1, `${reportId} is true ${probability}`).toBe(true);
    expect(conflicts).not.toContain(reportId);
  }
}

function expectTableSound({ passages, fromKm, toKm, span }: Chain): void {
  const { km, levels, arrival, departure } = passages;
  expect(span.end).toBeGreaterThan(span.start);
  expect(fromKm).toBeLessThanOrEqual(toKm);
  expect(isRising(km), 'boundaries rise').toBe(true);
  const n = levels.length;
  for (const times of [arrival, departure]) {
    expect(times.length).toBe(km.length * n);
    for (let i = 0; i < km.length; i++)
      expect(isRising(times.subarray(i * n, (i + 1) * n)), `levels at ${i}`).toBe(true);
  }
  for (let j = 0; j < arrival.length; j++) {
    const inOrder = departure[j]! >= arrival[j]! && (j < n || arrival[j]! >= departure[j - n]!);
    if (!inOrder) expect.fail(`passage times out of order at boundary ${Math.floor(j / n)}`);
  }
}

function expectPositionsSound(route: RouteJourney, { span, passages }: Chain, lengthKm: number): void {
  const { start, end } = span;
  expect(positionAt(route, start - 1).status).toBe('before');
  expect(positionAt(route, end).status).toBe('after');
  const first = passages.km[0]!;
  const last = passages.km[passages.km.length - 1]!;
  for (const share of [0, 0.01, 0.2, 0.5, 0.77, 0.99]) {
    const t = start + share * (end - start);
    const { quantilesKm } = positionAt(route, t);
    const km = QUANTILES.map((p) => quantilesKm!.get(p)!);
    expect(isRising(km), `quantiles ${km} at ${t}`).toBe(true);
    expect(km[0]! >= first && km[km.length - 1]! <= Math.min(last, lengthKm + 1e-6), `${km} on the route`).toBe(true);
    const masses = densityAt(route, t).map(({ mass }) => mass);
    const sum = masses.reduce((a, b) => a + b, 0);
    expect(masses.every((mass) => mass >= 0) && sum <= 1 + 1e-6, `density sums to ${sum}`).toBe(true);
  }
}

/** Never falls, and has no number missing. */
const isRising = (values: Float32Array | Float64Array | readonly number[]): boolean =>
  values.every((value, i) => Number.isFinite(value) && (i === 0 || value >= values[i - 1]!));
