import { describe, expect, test } from 'vitest';
import { GENERIC_PRIOR } from '../../../src/journey/prior.ts';
import { stationStop } from '../../../src/journey/station-stop.ts';
import { type StopSites, stopsAlong } from '../../../src/journey/stops-along.ts';
import type { RouteStation } from '../../../src/network/types.ts';
import { createFarEastNetwork, createRoute as createFarEastRoute } from '../network/create-network.ts';
import { createRoute } from './create-story.ts';

const BIN_S = 60;
const KM = Float64Array.of(0, 4, 8, 12, 16, 20);
const NO_SITES: StopSites = { places: new Map(), witnesses: [], borders: [] };

const createStation = (km: number, over: Partial<RouteStation> = {}): RouteStation => ({
  station: `at ${km}`,
  km,
  estimated: false,
  role: 'station',
  rank: 3,
  ...over,
});

const stopsWith = (stations: readonly RouteStation[], over: Partial<StopSites> = {}) =>
  stopsAlong(
    KM,
    createRoute({ id: 'line', lengthKm: 20, stations }),
    { ...NO_SITES, ...over },
    GENERIC_PRIOR,
    BIN_S,
  ).map(([steady]) => steady!);

const meanBins = ({ minBins, share, stay }: ReturnType<typeof stopsWith>[number]): number =>
  minBins + share.reduce((sum, part, i) => sum + (part * stay[i]!) / (1 - stay[i]!), 0);

/** Chance of a stop for the station's sake, where the train may as well have stopped as on the open line before it. */
const besidesOpen = ({ chance }: ReturnType<typeof stopsWith>[number]): number =>
  1 - (1 - chance) / (1 - 4 * GENERIC_PRIOR.open.steady.perKm);

describe('the chance of a stop at a station', () => {
  test('grows with its rank, and more time is spent there than anywhere on the line between', () => {
    const [, open, wayside, station, principal] = stopsWith([
      createStation(8, { rank: 5 }),
      createStation(12, { rank: 4 }),
      createStation(16, { rank: 1 }),
    ]);
    const chances = [wayside!, station!, principal!].map(({ chance }) => chance);
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
    expect(new Set(chances).size).toBe(3);
    expect(wayside!.chance * meanBins(wayside!)).toBeGreaterThan(open!.chance * meanBins(open!));
    expect(meanBins(principal!)).toBeGreaterThan(1.5 * meanBins(wayside!));
  });

  test('is small at a halt, and none of its own at a bridge or a border point', () => {
    const stops = stopsWith([
      createStation(8, { role: 'halt', rank: 2 }),
      createStation(12, { role: 'bridge', rank: 2 }),
      createStation(16, { role: 'border', rank: 1 }),
    ]);
    expect(besidesOpen(stops[2]!)).toBeCloseTo(GENERIC_PRIOR.stops.wayside.chance, 12);
    expect(stops[3]).toEqual(stops[1]);
    expect(stops[4]).toEqual(stops[1]);
  });

  test('at a junction is that of a station: trains wait there for each other', () => {
    const [, , junction] = stopsWith([createStation(8, { role: 'junction', rank: 3 })]);
    expect(besidesOpen(junction!)).toBeCloseTo(GENERIC_PRIOR.stops.station.chance, 12);
  });

  test('joins those of stations that share a boundary', () => {
    const { wayside, principal } = GENERIC_PRIOR.stops;
    const stop = stopsWith([createStation(7.9, { rank: 1 }), createStation(8.3, { rank: 5 })])[2]!;
    expect(besidesOpen(stop)).toBeCloseTo(1 - (1 - wayside.chance) * (1 - principal.chance), 12);
  });

  test('at the ends of the stretch is that of the station there, however many lie before and beyond', () => {
    const stations = [0, 1, 2, 4, 16, 18, 19, 20].map((km) => createStation(km));
    const route = createRoute({ id: 'line', lengthKm: 20, stations });
    const [first, , , last] = stopsAlong(KM.subarray(1, 5), route, NO_SITES, GENERIC_PRIOR, BIN_S).map(([s]) => s!);
    expect(first!.chance).toBeCloseTo(GENERIC_PRIOR.stops.station.chance, 12);
    expect(besidesOpen(last!)).toBeCloseTo(GENERIC_PRIOR.stops.station.chance, 12);
  });

  test('gives way to a border', () => {
    expect(stopsWith([createStation(8, { rank: 1 })], { borders: [8] })[2]!.chance).toBe(
      GENERIC_PRIOR.stops.border.chance,
    );
  });

  test('is spread over the line where no station is known', () => {
    const stops = stopsWith([]);
    for (const { chance } of stops.slice(1)) expect(chance).toBeCloseTo(4 * GENERIC_PRIOR.open.steady.unknownPerKm, 12);
  });
});

test('on the way north trains stop at Khabarovsk rather than on the Razdolnaya bridge', () => {
  const { stations } = createFarEastRoute(createFarEastNetwork(), ['pyongyang', 'ussuriysk', 'ledyanaya']);
  const kindOf = (id: string) => stationStop(stations.find(({ station }) => station === id)!);
  expect(['khabarovsk', 'belogorsk', 'ussuriysk'].map(kindOf)).toEqual(['principal', 'principal', 'principal']);
  expect(['razdolnaya-bridge', 'friendship-bridge'].map(kindOf)).toEqual([null, null]);
});
