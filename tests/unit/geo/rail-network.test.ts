import { booleanPointInPolygon, distance, length, lineString, nearestPointOnLine, point } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readGeo, readLand, readNetwork } from './read-geo.ts';

const { legs, stations, switches } = readNetwork();
const legOf = (id: string) => legs.find(({ properties }) => properties.id === id)!;
const stationOf = (id: string) => stations.find(({ properties }) => properties.id === id)!;
const sumKm = (...ids: readonly string[]) =>
  Math.round(ids.reduce((km, id) => km + legOf(id).properties.length_km, 0) * 10) / 10;

const TO_KHASAN = ['pyongyang-rajin', 'rajin-tumangang', 'tumangang-khasan'];
const TO_JUNCTION = [...TO_KHASAN, 'khasan-baranovsky-switch'];
const TO_USSURIYSK = [...TO_JUNCTION, 'baranovsky-switch-baranovsky', 'baranovsky-ussuriysk'];

describe('lengths by the leg table', () => {
  it('has 845 km from Pyongyang to Tumangang and 850 to Khasan', () => {
    expect(sumKm('pyongyang-rajin', 'rajin-tumangang')).toBe(845);
    expect(sumKm(...TO_KHASAN)).toBe(850);
  });

  it('has 1,177 km from Pyongyang to Vladivostok, reversing at Baranovsky', () => {
    const reversing = ['baranovsky-switch-baranovsky', 'baranovsky-switch-baranovsky', 'baranovsky-switch-vladivostok'];
    expect(sumKm(...TO_JUNCTION, ...reversing)).toBe(1177);
  });

  it('has 1,222 km when the train changes ends at Ussuriysk', () => {
    const back = ['baranovsky-ussuriysk', 'baranovsky-switch-baranovsky', 'baranovsky-switch-vladivostok'];
    expect(sumKm(...TO_USSURIYSK, ...back)).toBe(1222);
  });

  it('has 2,524.5 km to Ledyanaya', () => {
    const north = ['ussuriysk-khabarovsk', 'khabarovsk-volochayevka', 'volochayevka-belogorsk', 'belogorsk-ledyanaya'];
    expect(sumKm(...TO_USSURIYSK, ...north)).toBe(2524.5);
  });
});

describe('legs', () => {
  it('meet at exactly equal vertices, at the point of their station', () => {
    for (const { properties, geometry } of legs) {
      expect(geometry.coordinates[0], properties.id).toEqual(stationOf(properties.from).geometry.coordinates);
      expect(geometry.coordinates.at(-1), properties.id).toEqual(stationOf(properties.to).geometry.coordinates);
    }
  });

  it('form one connected graph', () => {
    const reached = new Set(['pyongyang']);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const { properties } of legs)
        if (reached.has(properties.from) || reached.has(properties.to)) reached.add(properties.from).add(properties.to);
    }
    const nodes = legs.flatMap(({ properties }) => [properties.from, properties.to]);
    expect(nodes.filter((node) => !reached.has(node))).toEqual([]);
  });

  it.each(legs.map((leg) => [leg.properties.id, leg] as const))('%s has no vertex twice in a row', (_, leg) => {
    const line = leg.geometry.coordinates.map(String);
    expect(line.filter((at, i) => at === line[i - 1])).toEqual([]);
  });

  it.each(legs.map((leg) => [leg.properties.id, leg] as const))('%s bends like a railway, not like a saw', (_, leg) => {
    const turns = leg.geometry.coordinates.slice(1, -1).map((at, i) => {
      const [a, b] = [leg.geometry.coordinates[i]!, leg.geometry.coordinates[i + 2]!];
      const shrink = Math.cos((at[1]! * Math.PI) / 180);
      const [ux, uy] = [(at[0]! - a[0]!) * shrink, at[1]! - a[1]!];
      const [vx, vy] = [(b[0]! - at[0]!) * shrink, b[1]! - at[1]!];
      return Math.abs(Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy) * (180 / Math.PI));
    });
    expect(Math.max(0, ...turns)).toBeLessThan(75);
  });

  it('are drawn 0-17 % short of their length, and never half a per cent long', () => {
    const drawnKm = (id: string) => length(lineString(legOf(id).geometry.coordinates));
    const shares = new Map(
      legs.map(({ properties }) => [properties.id, drawnKm(properties.id) / properties.length_km] as const),
    );
    // Between Rajin and Tumangang too few stations are known: 80 % on its 49 km, within bounds on the whole 845.
    shares.delete('rajin-tumangang');
    shares.set('pyongyang-tumangang', (drawnKm('pyongyang-rajin') + drawnKm('rajin-tumangang')) / 845);
    for (const [id, share] of shares) {
      expect(share, id).toBeGreaterThanOrEqual(0.83);
      expect(share, id).toBeLessThanOrEqual(1.005);
    }
  });

  it('are marked as approximate where the line is drawn between stations only', () => {
    const approximate = legs.filter(({ properties }) => properties.approximate).map(({ properties }) => properties.id);
    expect(approximate).toEqual(TO_KHASAN);
  });

  it('change gauge on the border: 1435 mm in Korea, both from Rajin to Khasan, 1520 in Russia', () => {
    expect(legOf('pyongyang-rajin').properties.gauge_mm).toEqual([1435]);
    expect(legOf('rajin-tumangang').properties.gauge_mm).toEqual([1435, 1520]);
    expect(legOf('tumangang-khasan').properties.gauge_mm).toEqual([1435, 1520]);
    expect(legOf('khasan-baranovsky-switch').properties.gauge_mm).toEqual([1520]);
  });
});

describe('kilometre posts', () => {
  it.each(legs.map((leg) => [leg.properties.id, leg] as const))('of %s run from 0 to its length', (_, leg) => {
    const { posts, length_km } = leg.properties;
    const first = { km: posts[0]!.km, vertex: posts[0]!.vertex };
    const last = { km: posts.at(-1)!.km, vertex: posts.at(-1)!.vertex };
    expect(first).toEqual({ km: 0, vertex: 0 });
    expect(last).toEqual({ km: length_km, vertex: leg.geometry.coordinates.length - 1 });
    posts.slice(1).forEach((post, i) => {
      expect(post.km).toBeGreaterThan(posts[i]!.km);
      expect(post.vertex).toBeGreaterThan(posts[i]!.vertex);
    });
  });

  it('stand at their station', () => {
    for (const { properties, geometry } of legs)
      for (const post of properties.posts)
        expect(geometry.coordinates[post.vertex], post.station!).toEqual(stationOf(post.station!).geometry.coordinates);
  });

  it('put the Razdolnaya bridge 2.5 km before Baranovsky, 235.5 km from Khasan', () => {
    const { posts } = legOf('khasan-baranovsky-switch').properties;
    expect(posts.find(({ station }) => station === 'razdolnaya-bridge')!.km).toBe(235.5);
  });

  it('are estimated in Korea beyond Sinsongchon, and official on the whole Khasan line', () => {
    const { posts } = legOf('pyongyang-rajin').properties;
    const beyond = posts.findIndex(({ station }) => station === 'sinsongchon') + 1;
    expect(posts.slice(beyond, -1).every(({ estimated }) => estimated)).toBe(true);
    expect(legOf('khasan-baranovsky-switch').properties.posts.some(({ estimated }) => estimated)).toBe(false);
  });
});

describe('stations', () => {
  it('have one id each, in kebab-case, and a name in English', () => {
    const ids = stations.map(({ properties }) => properties.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { properties } of stations) {
      expect(properties.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(properties.name_en).not.toBe('');
    }
  });

  it('have their name in the language of the place', () => {
    for (const { properties } of stations)
      expect(properties.country === 'KP' ? properties.name_ko : properties.name_ru, properties.id).toMatch(
        properties.country === 'KP' ? /[가-힣]/ : /[а-яё]/i,
      );
  });

  it('keep the time of their region', () => {
    const zoneOf = (id: string) => stationOf(id).properties.zone;
    expect(['tumangang', 'khasan', 'obluchye', 'arkhara', 'ledyanaya'].map(zoneOf)).toEqual([
      'Asia/Pyongyang',
      'Asia/Vladivostok',
      'Asia/Vladivostok',
      'Asia/Yakutsk',
      'Asia/Yakutsk',
    ]);
    const valid = new Set(['Asia/Pyongyang', 'Asia/Vladivostok', 'Asia/Yakutsk']);
    expect(stations.every(({ properties }) => valid.has(properties.zone))).toBe(true);
  });

  it('leave out what is not settled', () => {
    const ids = new Set(stations.map(({ properties }) => properties.id));
    for (const id of ['yangdok', 'sinbukchong', 'provalovo', 'nadezhdinskaya', 'samdok', 'panghwa', 'puraesan'])
      expect(ids.has(id), id).toBe(false);
  });
});

describe('on the ground', () => {
  const land = [...readLand('KP'), ...readLand('RU')];
  const isOnLand = (at: Position) =>
    land.some((rings) => booleanPointInPolygon(at, { type: 'Polygon', coordinates: rings }));
  const kmToShore = (at: Position) =>
    Math.min(
      ...land
        .flat()
        .filter((ring) => ring.some((vertex) => Math.abs(vertex[0]! - at[0]!) + Math.abs(vertex[1]! - at[1]!) < 0.1))
        .map((ring) => nearestPointOnLine(lineString(ring), at).properties.pointDistance),
    );

  it('every station stands on land, or in the water of a coast drawn at 250 m', () => {
    for (const { properties, geometry } of stations)
      if (!isOnLand(geometry.coordinates)) expect(kmToShore(geometry.coordinates), properties.id).toBeLessThan(0.5);
  });

  it('at most 2 % of the approximate line lies in the sea', () => {
    const vertices = legs.filter(({ properties }) => properties.approximate).flatMap((leg) => leg.geometry.coordinates);
    expect(vertices.filter((at) => !isOnLand(at)).length / vertices.length).toBeLessThan(0.02);
  });

  it('the bridge crosses the Razdolnaya, the Friendship Bridge the Tumen', () => {
    const kmToRiver = (id: string, name: string) =>
      Math.min(
        ...readGeo('river.geojson')
          .features.filter((feature) => feature.properties?.name_en === name)
          .map((feature) => nearestPointOnLine(feature.geometry as LineString, stationOf(id).geometry))
          .map((nearest) => nearest.properties.pointDistance),
      );
    expect(kmToRiver('razdolnaya-bridge', 'Razdolnaya')).toBeLessThan(0.2);
    expect(kmToRiver('friendship-bridge', 'Tumen')).toBeLessThan(0.3);
  });

  it('the network measures the 688 km as the crow flies from Pyongyang to Vladivostok', () => {
    const at = (id: string) => point(stationOf(id).geometry.coordinates);
    expect(distance(at('pyongyang'), at('vladivostok'))).toBeCloseTo(688, -0.5);
  });
});

describe('switches', () => {
  it('let Khasan and Vladivostok run on to Baranovsky only', () => {
    const junction = switches.find(({ properties }) => properties.node === 'baranovsky-switch')!;
    expect(junction.properties.through).toEqual([
      ['khasan-baranovsky-switch', 'baranovsky-switch-baranovsky'],
      ['baranovsky-switch-vladivostok', 'baranovsky-switch-baranovsky'],
    ]);
  });

  it('name legs that end at their node', () => {
    for (const { properties } of switches)
      for (const id of properties.through.flat())
        expect([legOf(id).properties.from, legOf(id).properties.to], id).toContain(properties.node);
  });
});
