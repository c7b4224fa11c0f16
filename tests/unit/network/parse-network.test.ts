import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNetwork } from '../../../src/network/parse-network.ts';
import { createFixtureNetwork, expectError, expectValue, readJson } from './create-network.ts';

type Json = { [name: string]: Json } & Json[];

/** The Y junction as JSON, changed in one spot. Features: six stations, four legs (from the seventh on), one switch. */
function createBroken(change: (features: Json[]) => void): unknown {
  const file = readJson('tests/fixtures/networks/y-junction.geojson') as { features: Json[] };
  change(file.features);
  return file;
}

const LEG = 6;
const SWITCH = 10;
const set = (target: Json | undefined, name: string, value: unknown) => Object.assign(target ?? {}, { [name]: value });
const SLOW = { from_km: 0, to_km: 10, kmh: 40, source: 'invented' };
const FAST = { from_km: 15, to_km: 24, kmh: 60, source: 'invented' };
const setSpeeds = (features: Json[], ...speeds: readonly object[]) =>
  set(propertiesOf(features, LEG), 'speeds', speeds);
const propertiesOf = (features: Json[], i: number) => features[i]?.properties;

describe('a sound network', () => {
  test('has its legs, stations and switches by id', () => {
    const network = createFixtureNetwork('y-junction');
    expect(network.id).toBe('y-junction');
    expect([...network.legs.keys()]).toEqual(['alder-fork', 'bay-fork', 'fork-cross', 'cross-delta']);
    expect(network.stations.get('mill')?.at).toEqual([131.78, 43.46]);
    expect(network.switches.get('fork')).toEqual([
      ['alder-fork', 'fork-cross'],
      ['bay-fork', 'fork-cross'],
    ]);
  });

  test('has the chainage of its posts on the drawn line', () => {
    const { track } = createFixtureNetwork('y-junction').legs.get('alder-fork')!;
    expect([track.km[0], track.km[2], track.km[4]]).toEqual([0, 10, 24]);
  });
});

describe('line speeds', () => {
  test('are sections of a leg', () => {
    const { legs } = expectValue(parseNetwork(createBroken((features) => setSpeeds(features, SLOW, FAST))));
    expect(legs.get('alder-fork')!.speeds).toEqual([SLOW, FAST]);
  });

  test('are not known where the file does not give them', () => {
    for (const leg of createFixtureNetwork('y-junction').legs.values()) expect(leg.speeds).toEqual([]);
  });
});

describe('a broken network names path, cause and remedy', () => {
  test.each<[string, string, (features: Json[]) => void]>([
    ['missing', '$.features[6].properties.length_km', (f) => delete propertiesOf(f, LEG)?.length_km],
    ['wrong-value', '$.features[6].properties.length_km', (f) => set(propertiesOf(f, LEG), 'length_km', Number.NaN)],
    ['wrong-value', '$.features[6].properties.tracks', (f) => set(propertiesOf(f, LEG), 'tracks', 7)],
    ['wrong-value', '$.features[6].properties.approximate', (f) => set(propertiesOf(f, LEG), 'approximate', 'no')],
    ['wrong-gauge', '$.features[6].properties.gauge_mm', (f) => set(propertiesOf(f, LEG), 'gauge_mm', ['broad'])],
    ['wrong-value', '$.features[6].properties.posts', (f) => set(propertiesOf(f, LEG), 'posts', 'many')],
    ['posts-start', '$.features[6].properties.posts', (f) => propertiesOf(f, LEG)?.posts?.shift()],
    ['posts-end', '$.features[6].properties.posts', (f) => propertiesOf(f, LEG)?.posts?.pop()],
    ['posts-order', '$.features[6].properties.posts[1]', (f) => set(propertiesOf(f, LEG)?.posts?.[1], 'km', 0)],
    [
      'wrong-value',
      '$.features[6].properties.posts[1].vertex',
      (f) => set(propertiesOf(f, LEG)?.posts?.[1], 'vertex', 1.5),
    ],
    ['wrong-value', '$.features[6].properties.speeds', (f) => set(propertiesOf(f, LEG), 'speeds', 60)],
    ['wrong-value', '$.features[6].properties.speeds[0].kmh', (f) => setSpeeds(f, { ...SLOW, kmh: 0 })],
    ['missing', '$.features[6].properties.speeds[0].source', (f) => setSpeeds(f, { ...SLOW, source: undefined })],
    ['speeds-order', '$.features[6].properties.speeds[1]', (f) => setSpeeds(f, SLOW, { ...FAST, from_km: 9 })],
    ['speeds-order', '$.features[6].properties.speeds[1]', (f) => setSpeeds(f, SLOW, { ...FAST, to_km: 25 })],
    [
      'unknown-station',
      '$.features[6].properties.posts[1].station',
      (f) => set(propertiesOf(f, LEG)?.posts?.[1], 'station', 'moon'),
    ],
    ['wrong-geometry', '$.features[6].geometry', (f) => set(f[LEG], 'geometry', null)],
    ['short-line', '$.features[6].geometry.coordinates', (f) => f[LEG]?.geometry?.coordinates?.splice(1)],
    [
      'wrong-position',
      '$.features[6].geometry.coordinates[1]',
      (f) => f[LEG]?.geometry?.coordinates?.splice(1, 1, [43, 131] as unknown as Json),
    ],
    [
      'wrong-position',
      '$.features[6].geometry.coordinates[1]',
      (f) => f[LEG]?.geometry?.coordinates?.splice(1, 1, 'x' as unknown as Json),
    ],
    [
      'open-joint',
      '$.features[7].geometry.coordinates',
      (f) => f[LEG + 1]?.geometry?.coordinates?.splice(2, 1, [131.91, 43.55] as unknown as Json),
    ],
    ['unknown-node', '$.features[6].properties.from', (f) => set(propertiesOf(f, LEG), 'from', 'moon')],
    ['duplicate-id', '$.features[7].properties.id', (f) => set(propertiesOf(f, LEG + 1), 'id', 'alder-fork')],
    [
      'stray-leg',
      '$.features[10].properties.through[0]',
      (f) => set(propertiesOf(f, SWITCH), 'through', [['alder-fork', 'cross-delta']]),
    ],
    [
      'wrong-value',
      '$.features[10].properties.through[0]',
      (f) => set(propertiesOf(f, SWITCH), 'through', [['alder-fork']]),
    ],
    ['duplicate-id', '$.features[11].properties.node', (f) => f.push(f[SWITCH]!)],
    ['wrong-value', '$.features[0].properties.rank', (f) => set(propertiesOf(f, 0), 'rank', 9)],
    ['wrong-geometry', '$.features[0].geometry', (f) => set(f[0]?.geometry, 'type', 'Polygon')],
    ['unknown-kind', '$.features[0].properties.kind', (f) => set(propertiesOf(f, 0), 'kind', 'tram')],
    ['not-a-feature', '$.features[0]', (f) => f.splice(0, 1, 7 as unknown as Json)],
  ])('%s at %s', (code, path, change) => {
    const issues = expectError(parseNetwork(createBroken(change)));
    expect(issues.map((issue) => [issue.code, issue.path])).toContainEqual([code, path]);
    for (const issue of issues) {
      expect(issue.cause).not.toBe('');
      expect(issue.remedy).not.toBe('');
    }
  });

  test('a file that is no GeoJSON is one issue', () => {
    expect(expectError(parseNetwork('<html>')).map((issue) => issue.code)).toEqual(['not-a-collection']);
    expect(expectError(parseNetwork({ type: 'FeatureCollection', features: [] })).map(({ code }) => code)).toEqual([
      'no-legs',
    ]);
  });

  test('a file of nothing but errors stops counting at a hundred', () => {
    const features = Array.from({ length: 5000 }, () => ({}));
    const issues = expectError(parseNetwork({ type: 'FeatureCollection', features }));
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)?.code).toBe('too-many-issues');
  });

  test('any change of any value gives a network or issues, never an exception', () => {
    const paths = [0, LEG, SWITCH].flatMap((i) =>
      Object.keys(propertiesOf(readFeatures(), i) ?? {}).map((name) => [i, name] as const),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), ([i, name], value) => {
        const result = parseNetwork(createBroken((features) => set(propertiesOf(features, i), name, value)));
        if (!result.ok) expect(result.error.length).toBeGreaterThan(0);
        else expect(expectValue(result).legs.size).toBe(4);
      }),
    );
  });
});

const readFeatures = (): Json[] =>
  (readJson('tests/fixtures/networks/y-junction.geojson') as { features: Json[] }).features;
