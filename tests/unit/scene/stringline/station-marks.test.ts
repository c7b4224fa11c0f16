import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseStations } from '../../../../src/scene/stringline/choose-stations.ts';
import { routeStrings } from '../../../../src/scene/stringline/route-strings.ts';
import { stationMarks } from '../../../../src/scene/stringline/station-marks.ts';
import type { StationMark } from '../../../../src/scene/stringline/types.ts';
import { zoneChanges } from '../../../../src/scene/stringline/zone-changes.ts';
import { createKimScene } from '../create-kim-scene.ts';

const kim = createKimScene();
const strings = routeStrings(kim.ranked);
const marks = stationMarks(kim, strings);
const named = (gapKm: number) => chooseStations(marks, gapKm).map(({ placeId, stationId }) => placeId ?? stationId);

const anyMarks: fc.Arbitrary<readonly StationMark[]> = fc
  .array(fc.record({ km: fc.nat(1000), order: fc.nat(9) }), { maxLength: 40 })
  .map((given) => given.map((each) => ({ ...each, routeId: 'r', placeId: null, stationId: 's' })));

describe('the places named beside the diagram', () => {
  it('from afar are the ends and where the train was reported best, the station before the spot', () => {
    expect(named(60)).toEqual(expect.arrayContaining(['pyongyang', 'khasan', 'ussuriysk', 'vostochny']));
    expect(named(60)).not.toContain('tumangang');
  });

  it('closer up, every reported spot has its name', () => {
    expect(named(1)).toEqual(
      expect.arrayContaining(['tumangang', 'friendship-bridge', 'khasan', 'razdolnaya-bridge', 'ussuriysk']),
    );
  });

  it('stand apart, and what is left out is too close to one that matters no less', () => {
    fc.assert(
      fc.property(anyMarks, fc.integer({ min: 1, max: 300 }), (given, gapKm) => {
        const chosen = chooseStations(given, gapKm);
        chosen.forEach(({ km }, i) => {
          if (i > 0) expect(km - chosen[i - 1]!.km).toBeGreaterThanOrEqual(gapKm);
        });
        for (const mark of given) {
          if (chosen.includes(mark)) continue;
          expect(chosen.some(({ km, order }) => Math.abs(km - mark.km) < gapKm && order <= mark.order)).toBe(true);
        }
      }),
    );
  });

  it('of a branch are those beyond the junction', () => {
    const noon = createKimScene('2023-09-12T12:00:00Z');
    const direct = stationMarks(noon, routeStrings(noon.ranked)).filter(
      ({ routeId }) => routeId === 'vladivostok-direct',
    );
    expect(direct.every(({ km }) => km >= 1088)).toBe(true);
    expect(direct.map(({ placeId }) => placeId)).toContain('vladivostok');
  });
});

describe('the clocks along the line', () => {
  it('are put forward by an hour on the bridge at the border, and back in the west', () => {
    expect(zoneChanges(kim, strings)).toEqual([
      expect.objectContaining({ km: 848.28, from: 'Asia/Pyongyang', to: 'Asia/Vladivostok', jumpS: 3600 }),
      expect.objectContaining({ from: 'Asia/Vladivostok', to: 'Asia/Yakutsk', jumpS: -3600 }),
    ]);
  });
});
