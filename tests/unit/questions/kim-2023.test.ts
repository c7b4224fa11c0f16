import { beforeAll, describe, expect, it } from 'vitest';
import { checkDossier } from '../../../src/questions/check/check-dossier.ts';
import type { Check } from '../../../src/questions/check/types.ts';
import { type Dossier, reconstructDossier } from '../../../src/questions/dossier.ts';
import { explain } from '../../../src/questions/explain/explain.ts';
import type { Explanation } from '../../../src/questions/explain/types.ts';
import { toCzml } from '../../../src/questions/formats/to-czml.ts';
import { reconstructionOf } from '../../../src/questions/reconstruct/reconstruction-of.ts';
import { sceneTimes } from '../../../src/questions/reconstruct/telling-times.ts';
import { createKimDossier } from './create-dossier.ts';
import { faultsBy } from './schema.ts';

let dossier: Dossier;
let check: Check;
let evening: Explanation;

const at = (instant: string): number => Date.parse(instant) / 1000 - dossier.case.origin;

beforeAll(() => {
  const read = createKimDossier();
  dossier = read.dossier;
  check = checkDossier(dossier, read.issues, read.raw);
  evening = explain(dossier, at('2023-09-12T12:00:00Z'), at('2023-09-12T01:00:00Z'));
}, 120_000);

describe('what is wrong and doubtful in kim-2023', () => {
  it('is no error, keeps to the schema, and lists every missing archive link at its path', () => {
    expect(check.errors).toBe(0);
    expect(faultsBy('check-1', JSON.parse(JSON.stringify(check)))).toEqual([]);
    const missing = check.issues.filter(({ code }) => code === 'no-archive');
    expect(missing.length).toBeGreaterThan(5);
    expect(missing.every(({ path }) => /^\$\.\w+\[\d+\]\.source$/.test(path))).toBe(true);
  });

  it("has Peskov right that Kim was in Russia before Monday ended: by about an hour, on Moscow's clock", () => {
    const { thereBy } = check.statements.find(({ id }) => id === 'S04')!;
    expect(thereBy.by).toBe('2023-09-11T21:00:00Z');
    expect(thereBy.probability).toBeGreaterThan(0.95);
    expect(thereBy.marginS).toBeGreaterThan(30 * 60);
    expect(thereBy.marginS).toBeLessThan(100 * 60);
  });

  it('has him wrong that it was confirmed on Monday: R20 has the same words on Tuesday', () => {
    const { saidThen } = check.statements.find(({ id }) => id === 'S04')!;
    expect(saidThen!.contradictedBy).toEqual(['R20']);
    expect(saidThen!.probability).toBeLessThan(0.2);
    const tuesday = check.statements.find(({ id }) => id === 'R20')!.saidThen!;
    expect(tuesday.contradictedBy).toEqual(['S04']);
    expect(tuesday.probability).toBeGreaterThan(0.5);
    expect(check.issues).toContainEqual(
      expect.objectContaining({ code: 'dated-otherwise', path: '$.reports[3].event' }),
    );
  });

  it('warns that the Monday of S04 is partly a Tuesday where it happened', () => {
    const issue = check.issues.find(({ code, path }) => code === 'weekday-elsewhere' && path === '$.reports[3].event');
    expect(issue!.cause).toContain('the source says Monday');
    expect(issue!.cause).toContain('a Tuesday');
  });

  it('sets the afternoon against the evening of the departure, and counts the copies of KCNA once', () => {
    const dispute = check.disputes.find(({ reports }) => reports.some(({ id }) => id === 'R02'))!;
    const side = (id: string) => dispute.reports.find((report) => report.id === id)!;
    expect(dispute.reports.map(({ id }) => id)).toEqual(['R01', 'R02', 'R04']);
    expect(side('R01').copies).toEqual(['R03', 'S03']);
    expect(side('R01').probability).toBeGreaterThan(side('R01').prior);
    expect(side('R02').probability).toBeLessThan(side('R02').prior);
    expect(dispute.pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(['R01 R02', 'R02 R04']);
  });

  it('finds every greatest speed that was claimed refuted by the stamps of Ussuriysk and Vostochny', () => {
    const facts = new Map(check.trainFacts.map((fact) => [fact.id, fact]));
    const { forced } = facts.get('T04')!;
    expect([forced!.from, forced!.to]).toEqual(['R13', 'R24']);
    expect(forced!.meanKmh).toBeGreaterThan(55);
    expect(forced!.meanKmh).toBeLessThan(58);
    expect(facts.get('T05')!.finding).toBe('impossible');
    for (const id of ['T02', 'T04']) {
      expect(facts.get(id)!.finding).toBe('refuted');
      expect(facts.get(id)!.evidenceAgainst).toBeGreaterThanOrEqual(10);
    }
    const refuted = check.issues.filter(({ code }) => code === 'fact-refuted').map(({ path }) => path);
    expect(refuted).toEqual(['$.trainFacts[1]', '$.trainFacts[3]', '$.trainFacts[5]']);
  });

  it('has a mean speed that was exceeded called so', () => {
    expect(check.trainFacts.find(({ id }) => id === 'T03')!.finding).toBe('exceeded');
  });
});

describe('the evening of the twelfth, explained', () => {
  it('keeps to its schema', () => {
    expect(faultsBy('explanation-1', JSON.parse(JSON.stringify(evening)))).toEqual([]);
  });

  it('has both destinations open, and no report that tells them apart', () => {
    expect(Math.min(...evening.routes.map(({ weight }) => weight))).toBeGreaterThan(0.05);
    expect(evening.reports.length).toBeGreaterThan(5);
    for (const { routes } of evening.reports) {
      expect(routes).toHaveLength(dossier.routes.length);
      for (const { bayesFactor } of routes) expect(bayesFactor).toBeCloseTo(1, 1);
    }
  });

  it('asks next for word from a place that only one destination passes', () => {
    const { decides } = evening;
    const [station] = dossier.routes.flatMap(({ id, stations }) =>
      stations.some((call) => call.station === decides!.place) ? [id] : [],
    );
    expect(station).toBe('north');
    const north = (shares: readonly { id: string; weight: number }[]) =>
      shares.find(({ id }) => id === 'north')!.weight;
    expect(north(decides!.ifSeen)).toBeGreaterThan(0.8);
    expect(north(decides!.ifNotSeen)).toBeLessThan(0.35);
  });
});

describe('the forecast that they would meet in Vladivostok', () => {
  it('is an expectation once it is known, and moves nothing', () => {
    const grid = { cellKm: 8, binS: 120 };
    const journey = reconstructDossier(dossier, dossier.case.asOf, { grid });
    expect(journey.verdicts.find(({ reportId }) => reportId === 'S11')).toMatchObject({
      standing: 'expectation',
      probability: null,
    });
    const reports = dossier.case.reports.filter(({ id }) => id !== 'S11');
    const without = reconstructDossier({ ...dossier, case: { ...dossier.case, reports } }, dossier.case.asOf, { grid });
    expect(without.routes).toEqual(journey.routes);
  });
});

describe('the journey as a scene for a globe', () => {
  it("moves along the rails at a railway's pace", () => {
    const journey = reconstructDossier(dossier, dossier.case.asOf, { grid: { cellKm: 8, binS: 120 } });
    const packets = toCzml(dossier, reconstructionOf(dossier, journey, sceneTimes(journey)));
    const { cartographicDegrees } = packets.find(({ id }) => id === 'route/north')!.position as {
      cartographicDegrees: number[];
    };
    const steps = cartographicDegrees.length / 4 - 1;
    expect(steps).toBeGreaterThan(500);
    for (let i = 0; i < steps; i += 1) {
      const [t, lon, lat, , later, lon2, lat2] = cartographicDegrees.slice(4 * i, 4 * i + 7) as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      const km = Math.hypot((lon2 - lon) * Math.cos((lat * Math.PI) / 180), lat2 - lat) * 111.2;
      expect(km / ((later - t) / 3600)).toBeLessThan(150);
    }
  });
});
