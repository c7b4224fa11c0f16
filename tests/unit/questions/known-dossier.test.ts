import { describe, expect, it } from 'vitest';
import type { TrainFact } from '../../../src/case/types.ts';
import { placeReports } from '../../../src/journey/place-reports.ts';
import { isKnownFact } from '../../../src/journey/speed-facts.ts';
import { reconstructDossier } from '../../../src/questions/dossier.ts';
import { inventReport, withInvented } from '../../../src/questions/explain/known-dossier.ts';
import { createForkDossier } from './create-dossier.ts';

const { dossier: fork } = createForkDossier();
const AFTERNOON = 15 * 3600;

/** That the train runs at 45 km/h at most, published in the second hour before `end`; null: nobody knows when. */
const createLimit = (id: string, end: number | null): TrainFact => ({
  id,
  claim: '',
  quantity: 'max-speed',
  value: 45,
  unit: 'km/h',
  origin: id,
  source: {
    publisher: '',
    attribution: [],
    url: null,
    archivedUrl: null,
    published: end === null ? null : { start: end - 7200, end },
  },
  grade: { source: 'B', information: 2 },
  notes: null,
});

const facts = [
  createLimit('morning', AFTERNOON - 3600),
  createLimit('evening', AFTERNOON + 3600),
  createLimit('undated', null),
];
const dossier = { ...fork, case: { ...fork.case, trainFacts: facts } };
const journey = reconstructDossier(dossier, AFTERNOON);
const seenAtMine = inventReport({
  kind: 'seen',
  event: { start: AFTERNOON, end: AFTERNOON + 600, precisionS: 0, stated: null },
  where: { type: 'place', place: 'mine' },
});
const invented = withInvented(dossier, journey, seenAtMine);

describe('what is known when a report is invented', () => {
  it('are the facts about the train on which the journey itself rests, those without a date too', () => {
    expect(invented.case.trainFacts.map(({ id }) => id)).toEqual(['morning', 'undated']);
    expect(invented.case.trainFacts).toEqual(facts.filter((fact) => isKnownFact(fact, AFTERNOON)));
  });

  it('are the reports that the journey uses, their copies, and the invented one', () => {
    const heard = journey.verdicts.filter(({ standing }) => standing === 'used' || standing === 'copy');
    expect(heard.length).toBeGreaterThan(2);
    expect(invented.case.reports.map(({ id }) => id).toSorted()).toEqual(
      [seenAtMine.id, ...heard.map(({ reportId }) => reportId)].toSorted(),
    );
  });

  it('are their places, and that of the invented one, as if all had been placed anew', () => {
    const anew = placeReports(invented.case, fork.routes, fork.network);
    expect(invented.sites.map(({ routeId, borders }) => [routeId, borders])).toEqual(
      anew.map(({ routeId, borders }) => [routeId, borders]),
    );
    for (const [i, { reports }] of anew.entries()) {
      expect(reports.size).toBe(invented.case.reports.length);
      for (const [id, passes] of reports) expect(invented.sites[i]!.reports.get(id)).toEqual(passes);
    }
  });

  it('asked of one route, has the places on that route', () => {
    const mine = fork.routes.filter(({ id }) => id === 'to-mine');
    const { sites } = withInvented({ ...dossier, routes: mine }, journey, seenAtMine);
    expect(sites.map(({ routeId }) => routeId)).toEqual(['to-mine']);
    expect(sites[0]!.reports.get(seenAtMine.id)).toHaveLength(1);
    expect(sites[0]!.reports.get('border')).toEqual([]);
    expect(sites[0]!.reports.get('knot')).toHaveLength(1);
  });
});
