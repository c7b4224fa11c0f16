import { describe, expect, it } from 'vitest';
import { reconstructDossier } from '../../../src/questions/dossier.ts';
import { QUANTILE_NAMES, reconstructionOf } from '../../../src/questions/reconstruct/reconstruction-of.ts';
import { tellingTimes } from '../../../src/questions/reconstruct/telling-times.ts';
import { createForkDossier } from './create-dossier.ts';
import { faultsBy } from './schema.ts';

const { dossier } = createForkDossier();
const journey = reconstructDossier(dossier, dossier.case.asOf);
const told = reconstructionOf(dossier, journey, tellingTimes(dossier, journey));
const hour = (h: number): number => h * 3600;

describe('a reconstruction in its stable shape', () => {
  it('keeps to its schema', () => {
    expect(faultsBy('reconstruction-1', JSON.parse(JSON.stringify(told)))).toEqual([]);
  });

  it('and the schema can tell', () => {
    const [first] = told.positions;
    const without = { ...told, positions: [{ ...first, routes: [{ ...first!.routes[0]!, status: 'before' }] }] };
    expect(faultsBy('reconstruction-1', without)).not.toEqual([]);
    expect(faultsBy('reconstruction-1', { ...told, asOf: '2024-05-01T10:00:00+10:00' })).not.toEqual([]);
  });

  it('has the weights of the routes sum to 1, the same in each position', () => {
    expect(told.routes.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 5);
    for (const { routes } of told.positions) {
      expect(routes.map(({ id, weight }) => [id, weight])).toEqual(told.routes.map(({ id, weight }) => [id, weight]));
    }
  });

  it('lists reports in the order of ids, a copy with the one that speaks for it', () => {
    expect(told.reports.map(({ id }) => id)).toEqual(['border', 'hope', 'knot', 'left', 'left-again']);
    expect(told.reports.find(({ id }) => id === 'left-again')).toEqual({
      id: 'left-again',
      used: false,
      copyOf: 'left',
      probability: null,
      conflicts: [],
      gain: null,
    });
  });

  it('gives quantiles that ascend, and a median on the rails', () => {
    for (const { routes } of told.positions) {
      for (const { q, lon, lat } of routes) {
        if (q === null) continue;
        const values = QUANTILE_NAMES.map((name) => q[name]);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
        expect(lon).toBeGreaterThanOrEqual(130);
        expect(lat).toBeGreaterThanOrEqual(42.5);
      }
    }
  });

  it('knows no position before the first report and after the last', () => {
    const { positions } = reconstructionOf(dossier, journey, [hour(1), hour(23)]);
    expect(positions.map(({ t, routes }) => [t, routes[0]!.status, routes[0]!.q, routes[0]!.lon])).toEqual([
      ['2024-04-30T15:00:00Z', 'before', null, null],
      ['2024-05-01T13:00:00Z', 'after', null, null],
    ]);
  });

  it('puts times in order and each once', () => {
    const { positions } = reconstructionOf(dossier, journey, [hour(11), hour(10), hour(11)]);
    expect(positions.map(({ t }) => t)).toEqual(['2024-05-01T00:00:00Z', '2024-05-01T01:00:00Z']);
  });
});

describe('the times that tell a journey', () => {
  it('are the whole hours in UTC, the ends and the middles of the reports', () => {
    const times = told.positions.map(({ t }) => t.slice(11, 16));
    expect(times).toContain('00:00');
    expect(times).toContain('01:00');
    expect(times).toContain('00:30');
    expect(times.at(-1)).toBe(told.positions.at(-1)!.t.slice(11, 16));
  });

  it('are none where nothing is known', () => {
    expect(tellingTimes(dossier, reconstructDossier(dossier, hour(-100)))).toEqual([]);
  });
});
