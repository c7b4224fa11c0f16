import { pointAt } from '../../../src/network/point-at.ts';
import type { LonLat, Route } from '../../../src/network/types.ts';
import type { GlowStretch, ReportScene, Scene } from '../../../src/scene/types.ts';

const CELL_KM = 0.5;
/** Quantiles of the normal distribution. */
const Z = { p50: 0.674, p80: 1.282, p90: 1.645 } as const;

/** A train that is somewhere around `km` on the first route, with a normal distribution of `sdKm`; the other routes share its rails. */
export function createStageScene(
  routes: readonly Route[],
  km: number,
  sdKm: number,
  reports: readonly ReportScene[] = [],
): Scene {
  const lead = routes[0]!;
  const between = (z: number) => ({ fromKm: Math.max(0, km - z * sdKm), toKm: Math.min(lead.lengthKm, km + z * sdKm) });
  const intervals = { p50: between(Z.p50), p80: between(Z.p80), p90: between(Z.p90) };
  return {
    t: km,
    asOf: 1e6,
    status: 'moving',
    routes: routes.map(({ id, destination }) => ({
      routeId: id,
      destination,
      weight: 1 / routes.length,
      status: 'moving',
      medianKm: km,
      intervals,
      sharedKm: lead.lengthKm,
    })),
    glow: createGlow(lead, km, sdKm),
    ghosts: [],
    train: { routeId: lead.id, km, ...pointAt(lead, km) },
    lastKnown: null,
    reports,
    holding: { previous: null, next: null },
    distances: null,
  };
}

/** After the last report: no position, but the place where the train was reported last. */
export function createEndedScene(routes: readonly Route[], at: LonLat): Scene {
  const moving = createStageScene(routes, 1, 1);
  return {
    ...moving,
    status: 'after',
    routes: moving.routes.map((route) => ({ ...route, status: 'after', medianKm: null, intervals: null })),
    glow: [],
    train: null,
    lastKnown: { reportId: 'last', placeId: null, at },
  };
}

export const createReportScene = (overrides: Partial<ReportScene> & { readonly reportId: string }): ReportScene => ({
  phase: 'past',
  standing: 'used',
  copyOf: null,
  probability: 0.9,
  at: [131.7, 43.4],
  radiusKm: 0.5,
  ...overrides,
});

function createGlow({ id, lengthKm }: Route, km: number, sdKm: number): readonly GlowStretch[] {
  const from = Math.max(0, Math.floor((km - 3 * sdKm) / CELL_KM) * CELL_KM);
  const cells = Math.ceil((Math.min(lengthKm, km + 3 * sdKm) - from) / CELL_KM);
  return Array.from({ length: cells }, (_, i) => {
    const fromKm = from + i * CELL_KM;
    const strength = Math.exp(-(((fromKm + CELL_KM / 2 - km) / sdKm) ** 2) / 2);
    return { routeId: id, fromKm, toKm: fromKm + CELL_KM, density: 0.1 * strength, strength };
  });
}
