import { describe, expect, it } from 'vitest';
import { isZone, zonedParts } from '../../../src/time/zoned-parts.ts';

describe('isZone', () => {
  it.each(['Asia/Vladivostok', 'Asia/Pyongyang', 'Asia/Yakutsk', 'America/Argentina/Buenos_Aires', 'UTC'])(
    'takes %s',
    (zone) => {
      expect(isZone(zone)).toBe(true);
    },
  );

  it.each([
    '',
    '+10:00',
    'UTC+10',
    'Etc/GMT-10',
    'GMT+3',
    'Vladivostok',
    'Asia/Atlantis',
    '__proto__',
    'a'.repeat(1000),
  ])('turns down %j', (zone) => {
    expect(isZone(zone)).toBe(false);
  });
});

describe('zonedParts', () => {
  it('reads calendar, clock, weekday and offset in the zone', () => {
    expect(zonedParts(1694484900, 'Asia/Vladivostok')).toEqual({
      year: 2023,
      month: 9,
      day: 12,
      weekday: 2,
      hour: 12,
      minute: 15,
      second: 0,
      offsetS: 36_000,
    });
  });

  it('has Monday in Moscow be Tuesday in Khasan', () => {
    const arrival = Date.UTC(2023, 8, 11, 20) / 1000;
    expect(zonedParts(arrival, 'Europe/Moscow')).toMatchObject({ weekday: 1, day: 11, hour: 23 });
    expect(zonedParts(arrival, 'Asia/Vladivostok')).toMatchObject({ weekday: 2, day: 12, hour: 6 });
  });

  it('writes midnight as hour 0 and cuts fractions of a second off, before 1970 too', () => {
    expect(zonedParts(Date.UTC(2023, 8, 11, 14) / 1000, 'Asia/Vladivostok').hour).toBe(0);
    expect(zonedParts(-0.5, 'UTC')).toMatchObject({ year: 1969, month: 12, day: 31, hour: 23, minute: 59, second: 59 });
  });
});
