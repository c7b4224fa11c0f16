import { describe, expect, it } from 'vitest';
import type { Journey } from '../../../src/journey/types.ts';
import { reconstructDossier } from '../../../src/questions/dossier.ts';
import { leadRoute } from '../../../src/questions/lead-route.ts';
import { createSceneContext } from '../../../src/scene/create-scene-context.ts';
import { createForkDossier } from './create-dossier.ts';

const { dossier } = createForkDossier();
const journey = reconstructDossier(dossier, dossier.case.asOf);

const withWeights = (toEast: number, toMine: number): Journey => ({
  ...journey,
  routes: journey.routes.map((route) => ({ ...route, weight: route.routeId === 'to-east' ? toEast : toMine })),
});

const leadInScene = (known: Journey): string =>
  createSceneContext({ case: dossier.case, network: dossier.network, routes: dossier.routes, journey: known })
    .ranked[0]!.route.id;

describe('the likeliest route', () => {
  it('is the one of the greater weight', () => {
    expect(leadRoute(withWeights(0.4, 0.6))!.routeId).toBe('to-mine');
    expect(leadRoute(withWeights(0.6, 0.4))!.routeId).toBe('to-east');
  });

  it('is the first by id where the weights are equal to a millionth, as far as a reconstruction is good', () => {
    expect(leadRoute(withWeights(0.5 - 2e-7, 0.5 + 2e-7))!.routeId).toBe('to-east');
    expect(leadRoute(withWeights(0.5 - 2e-6, 0.5 + 2e-6))!.routeId).toBe('to-mine');
  });

  it('is the same in an answer as on the map', () => {
    for (const toMine of [0.2, 0.5 - 2e-7, 0.5, 0.5 + 2e-7, 0.5 + 2e-6, 0.9]) {
      const known = withWeights(1 - toMine, toMine);
      expect(leadRoute(known)!.routeId).toBe(leadInScene(known));
    }
  });

  it('is none where a journey has no routes', () => {
    expect(leadRoute({ ...journey, routes: [] })).toBeNull();
  });
});
