import { describe, expect, test } from 'vitest';
import { findRoute } from '../../../src/network/find-route.ts';
import type { LegSpeed, Route } from '../../../src/network/types.ts';
import {
  createFixtureNetwork,
  createPlace,
  createPlaces,
  createPlan,
  createRoute,
  expectError,
  expectValue,
} from './create-network.ts';

const callsOf = (route: Route) => route.stations.map(({ station, km }) => `${station} ${km}`);

describe('a route through a Y junction whose switch faces north', () => {
  const network = createFixtureNetwork('y-junction');

  test('runs through where the switch lets it', () => {
    const route = createRoute(network, ['alder', 'delta']);
    expect(callsOf(route)).toEqual(['alder 0', 'mill 10', 'fork 24', 'cross 26.5', 'delta 42.5']);
    expect(route.lengthKm).toBe(42.5);
    expect(route.reversals).toEqual([]);
  });

  test('changes ends at a station beyond the switch where the plan says so', () => {
    const route = createRoute(network, ['alder', 'cross', 'bay'], ['cross']);
    expect(callsOf(route)).toEqual(['alder 0', 'mill 10', 'fork 24', 'cross 26.5', 'fork 29', 'bay 41']);
    expect(route.reversals).toEqual([26.5]);
    expect(route.legs.map(({ leg, forward }) => [leg, forward])).toEqual([
      ['alder-fork', true],
      ['fork-cross', true],
      ['fork-cross', false],
      ['bay-fork', false],
    ]);
  });

  test('has the line speeds of its legs in its own chainage, whichever way it runs, as far as it runs', () => {
    const source = 'invented';
    const speeds: Readonly<Record<string, readonly LegSpeed[]>> = {
      'alder-fork': [
        { from_km: 0, to_km: 10, kmh: 60, source },
        { from_km: 15, to_km: 24, kmh: 40, source },
      ],
      'cross-delta': [{ from_km: 0, to_km: 16, kmh: 80, source }],
    };
    const legs = [...network.legs].map(([id, leg]) => [id, { ...leg, speeds: speeds[id] ?? [] }] as const);
    const limited = { ...network, legs: new Map(legs) };
    expect(createRoute(limited, ['alder', 'delta']).lineSpeeds).toEqual([
      { fromKm: 0, toKm: 10, kmh: 60 },
      { fromKm: 15, toKm: 24, kmh: 40 },
      { fromKm: 26.5, toKm: 42.5, kmh: 80 },
    ]);
    expect(createRoute(limited, ['delta', 'mill']).lineSpeeds).toEqual([
      { fromKm: 0, toKm: 16, kmh: 80 },
      { fromKm: 18.5, toKm: 27.5, kmh: 40 },
    ]);
  });

  test('may change ends farther on and come back over the same rails', () => {
    const route = createRoute(network, ['alder', 'delta', 'bay'], ['delta']);
    expect(route.lengthKm).toBe(42.5 + 16 + 2.5 + 12);
    expect(route.stations.filter(({ station }) => station === 'cross').map(({ km }) => km)).toEqual([26.5, 58.5]);
  });

  test('is refused without a reversal, with the station that demands one and the place to name', () => {
    const issue = expectError(findRoute(network, createPlan(['alder', 'bay']), createPlaces(network)));
    expect(issue).toMatchObject({ code: 'needs-reversal', place: 'cross' });
    expect(issue.cause).toContain('Cross');
    expect(issue.remedy).toContain('"cross"');
  });

  test('is refused with the place to add, where the case does not have it yet', () => {
    const places = new Map([...createPlaces(network)].filter(([id]) => id !== 'cross'));
    const issue = expectError(findRoute(network, createPlan(['alder', 'bay']), places));
    expect(issue).toMatchObject({ code: 'needs-reversal', place: 'cross' });
    expect(issue.remedy).toContain('Add a place for Cross');
  });

  test('is judged call by call: what is wrong farther on is named, not what is right before', () => {
    const plan = createPlan(['alder', 'cross', 'bay', 'delta', 'alder', 'mill'], ['cross', 'bay', 'delta']);
    const issue = expectError(findRoute(network, plan, createPlaces(network)));
    expect(issue).toMatchObject({ code: 'needs-reversal', place: 'alder' });
  });

  test('is refused where it changes ends and should have run through', () => {
    const plan = createPlan(['alder', 'cross', 'delta'], ['cross']);
    const issue = expectError(findRoute(network, plan, createPlaces(network)));
    expect(issue).toMatchObject({ code: 'idle-reversal', place: 'cross' });
  });

  test('does not care about a reversal at its ends', () => {
    const route = createRoute(network, ['alder', 'delta'], ['alder', 'delta']);
    expect(route.reversals).toEqual([]);
    expect(route.lengthKm).toBe(42.5);
  });

  test('begins and ends inside a leg', () => {
    const route = createRoute(network, ['mill', 'cross']);
    expect(callsOf(route)).toEqual(['mill 0', 'fork 14', 'cross 16.5']);
    expect([route.lon[0], route.lat[0]]).toEqual([131.78, 43.46]);
    expect(route.legs[0]).toMatchObject({ legFromKm: 10, legToKm: 24, fromKm: 0, toKm: 14 });
  });

  test('stays one leg where it calls inside of it, and changes ends there where it is told to', () => {
    expect(createRoute(network, ['alder', 'mill', 'delta']).legs).toEqual(
      createRoute(network, ['alder', 'delta']).legs,
    );
    const back = createRoute(network, ['alder', 'mill', 'alder'], ['mill']);
    expect(callsOf(back)).toEqual(['alder 0', 'mill 10', 'alder 20']);
    expect(back.reversals).toEqual([10]);
  });

  test('calls at a point beside the rails', () => {
    const siding = createPlace('siding', { type: 'point', lon: 131.9, lat: 43.625 }, 1);
    const route = expectValue(findRoute(network, createPlan(['alder', 'siding']), createPlaces(network, [siding])));
    expect(route.lengthKm).toBeGreaterThan(26.5);
    expect(route.lengthKm).toBeLessThan(42.5);
    expect(route.legs.at(-1)?.leg).toBe('cross-delta');
  });
});

describe('a route over a balloon loop', () => {
  const network = createFixtureNetwork('balloon-loop');

  test('turns the train without changing ends', () => {
    const route = createRoute(network, ['yard', 'dome', 'yard']);
    expect(route.lengthKm).toBe(9 + 7 + 9);
    expect(route.reversals).toEqual([]);
    expect(route.legs.map(({ leg, forward }) => [leg, forward])).toEqual([
      ['stem', true],
      ['loop', false],
      ['stem', false],
    ]);
    expect(callsOf(route)).toEqual(['yard 0', 'neck 9', 'dome 12', 'neck 16', 'yard 25']);
  });
});

describe('a route where no switch is given', () => {
  const network = createFixtureNetwork('branch');

  test('turns by less than 90 degrees', () => {
    expect(createRoute(network, ['west', 'east']).lengthKm).toBe(47);
    expect(createRoute(network, ['mine', 'east']).lengthKm).toBe(43);
  });

  test('needs a reversal for a sharper turn, at the junction station itself', () => {
    const places = createPlaces(network);
    expect(expectError(findRoute(network, createPlan(['mine', 'west']), places))).toMatchObject({
      code: 'needs-reversal',
      place: 'knot',
    });
    expect(createRoute(network, ['mine', 'knot', 'west'], ['knot']).reversals).toEqual([14]);
  });

  test('must have changed gauge by the end of the dual-gauge track', () => {
    expect(createRoute(network, ['west', 'border']).gaugeBreaks).toEqual([]);
    expect(createRoute(network, ['west', 'east']).gaugeBreaks).toEqual([27]);
    expect(createRoute(network, ['east', 'west']).gaugeBreaks).toEqual([29]);
  });
});

describe('a plan that cannot be followed', () => {
  const network = createFixtureNetwork('branch');
  const places = createPlaces(network, [
    createPlace('ghost', { type: 'station', station: 'nowhere' }),
    createPlace('county', { type: 'area', ring: [] }),
    createPlace('line', { type: 'stretch', from: 'west', to: 'east' }),
    createPlace('sea', { type: 'point', lon: 133, lat: 40 }, 5),
  ]);

  test.each([
    ['unknown-place', ['west', 'atlantis'], 'atlantis'],
    ['unknown-station', ['west', 'ghost'], 'ghost'],
    ['not-a-point', ['west', 'county'], 'county'],
    ['not-a-point', ['line', 'east'], 'line'],
    ['off-network', ['west', 'sea'], 'sea'],
    ['no-walk', ['west', 'east', 'isle', 'holm'], 'isle'],
    ['no-length', ['west', 'west'], null],
    ['no-length', ['west'], null],
  ])('%s', (code, via, place) => {
    const issue = expectError(findRoute(network, createPlan(via), places));
    expect(issue).toMatchObject({ code, place, route: via.join('-') });
    expect(issue.cause.length).toBeGreaterThan(10);
    expect(issue.remedy.length).toBeGreaterThan(10);
  });

  test('says how far a place is off', () => {
    expect(expectError(findRoute(network, createPlan(['west', 'sea']), places)).cause).toMatch(/\d+\.\d km/);
  });
});
