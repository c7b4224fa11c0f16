import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../../src/network/types.ts';
import { nightSpans } from '../../../../src/scene/stringline/night-spans.ts';
import { subsolarPoint, sunAltitude } from '../../../../src/scene/sun.ts';

const epoch = (instant: string): number => Date.parse(instant) / 1000;
const VLADIVOSTOK: LonLat = [131.886, 43.115];
const PYONGYANG: LonLat = [125.738, 39.034];
const DAY = 86_400;

describe('the sun', () => {
  it('stands over the equator at the equinox, and over the tropics at the solstices', () => {
    // Instants of the almanac.
    expect(subsolarPoint(epoch('2023-09-23T06:50:00Z'))[1]).toBeCloseTo(0, 1);
    expect(subsolarPoint(epoch('2023-06-21T14:58:00Z'))[1]).toBeCloseTo(23.44, 1);
    expect(subsolarPoint(epoch('2023-12-22T03:27:00Z'))[1]).toBeCloseTo(-23.44, 1);
  });

  it('passes Greenwich early in November and late in February, by the equation of time', () => {
    const longitudeAt = (instant: string): number => subsolarPoint(epoch(instant))[0];
    expect(longitudeAt('2023-11-03T11:43:34Z')).toBeCloseTo(0, 0);
    expect(longitudeAt('2023-02-11T12:14:14Z')).toBeCloseTo(0, 0);
  });

  it('stands in the zenith of the point below it, and nowhere higher', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.double({ min: -180, max: 180, noNaN: true }), (t, lon) => {
        expect(sunAltitude(t, subsolarPoint(t))).toBeCloseTo(90, 3);
        expect(sunAltitude(t, [lon, 20])).toBeLessThanOrEqual(90);
      }),
    );
  });
});

describe('nights', () => {
  const ORIGIN = epoch('2023-09-11T00:00:00Z');

  it('lie between sunset and sunrise as tables give them for Vladivostok, to three minutes', () => {
    const [night] = nightSpans(ORIGIN, { start: 0, end: DAY }, () => VLADIVOSTOK);
    expect(Math.abs(ORIGIN + night!.start - epoch('2023-09-11T09:33:00Z'))).toBeLessThan(180);
    expect(Math.abs(ORIGIN + night!.end - epoch('2023-09-11T20:48:00Z'))).toBeLessThan(180);
  });

  it('follow the observer: the sun sets later in the west', () => {
    const [there] = nightSpans(ORIGIN, { start: 0, end: DAY }, () => PYONGYANG);
    const [here] = nightSpans(ORIGIN, { start: 0, end: DAY }, () => VLADIVOSTOK);
    expect(there!.start).toBeGreaterThan(here!.start + 600);
  });

  it('are cut at the ends of the span', () => {
    const span = { start: 12 * 3600, end: 13 * 3600 };
    expect(nightSpans(ORIGIN, span, () => VLADIVOSTOK)).toEqual([span]);
  });

  it('last all day or never come beyond the polar circle', () => {
    const svalbard: LonLat = [16, 78];
    const span = { start: 0, end: 3 * DAY };
    expect(nightSpans(epoch('2023-12-20T00:00:00Z'), span, () => svalbard)).toEqual([span]);
    expect(nightSpans(epoch('2023-06-20T00:00:00Z'), span, () => svalbard)).toEqual([]);
  });

  it('rise, do not overlap, and are dark inside and light outside', () => {
    const places = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -55, max: 55 }));
    fc.assert(
      fc.property(fc.nat(2 ** 30), places, (origin, place) => {
        const spans = nightSpans(origin, { start: 0, end: 4 * DAY }, () => place);
        spans.forEach(({ start, end }, i) => {
          expect(end).toBeGreaterThan(start);
          if (i > 0) expect(start).toBeGreaterThan(spans[i - 1]!.end);
          expect(sunAltitude(origin + (start + end) / 2, place)).toBeLessThan(-0.8);
          if (start > 0) expect(sunAltitude(origin + start - 60, place)).toBeGreaterThan(-0.85);
        });
      }),
      { numRuns: 40 },
    );
  });
});
