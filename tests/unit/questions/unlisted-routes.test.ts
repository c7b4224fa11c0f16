import { describe, expect, it } from 'vitest';
import { unlistedRoutes } from '../../../src/questions/check/unlisted-routes.ts';
import type { Dossier } from '../../../src/questions/dossier.ts';
import { createForkDossier, createKimDossier } from './create-dossier.ts';

/** The dossier with only some of its routes. */
function withRoutes(dossier: Dossier, ids: readonly string[]): Dossier {
  const routes = dossier.case.routes.filter(({ id }) => ids.includes(id));
  return { ...dossier, case: { ...dossier.case, routes }, routes: dossier.routes.filter(({ id }) => ids.includes(id)) };
}

describe('a way that is shorter than a route of the case and is none of them', () => {
  const { dossier } = createKimDossier();

  it('is named with its length and where the train would change ends', () => {
    const [issue, ...more] = unlistedRoutes(withRoutes(dossier, ['vladivostok-ussuriysk', 'north']));
    expect(issue).toMatchObject({ severity: 'warning', code: 'unlisted-route', path: '$.routes[0]' });
    expect(issue!.cause).toContain('in 1177 km, changing ends at baranovsky,');
    expect(issue!.cause).toContain('1222 km');
    expect(more).toEqual([]);
  });

  it('is not there where the case lists it, or where all others are longer', () => {
    expect(unlistedRoutes(dossier)).toEqual([]);
    expect(unlistedRoutes(withRoutes(dossier, ['vladivostok-direct']))).toEqual([]);
    expect(unlistedRoutes(createForkDossier().dossier)).toEqual([]);
  });
});
