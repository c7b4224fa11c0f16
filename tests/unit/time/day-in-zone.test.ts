import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInZone } from '../../../src/time/day-in-zone.ts';

const spanOf = (date: string, zone: string) => {
  const result = dayInZone(date, zone);
  if (!result.ok) return result.error.code;
  return [result.value.start, result.value.end].map((epoch) => new Date(epoch * 1000).toISOString().slice(0, 19));
};

const hoursOf = (date: string, zone: string) => {
  const result = dayInZone(date, zone);
  return result.ok ? (result.value.end - result.value.start) / 3600 : result.error.code;
};

describe('dayInZone', () => {
  it('has the same Tuesday begin an hour apart on the two sides of the Tumen', () => {
    expect(spanOf('2023-09-12', 'Asia/Vladivostok')).toEqual(['2023-09-11T14:00:00', '2023-09-12T14:00:00']);
    expect(spanOf('2023-09-12', 'Asia/Pyongyang')).toEqual(['2023-09-11T15:00:00', '2023-09-12T15:00:00']);
  });

  it('knows the offsets of the year: Vladivostok at UTC+11 in 2011, Moscow at UTC+4, Pyongyang at UTC+8:30 in 2016', () => {
    expect(spanOf('2011-08-20', 'Asia/Vladivostok')).toEqual(['2011-08-19T13:00:00', '2011-08-20T13:00:00']);
    expect(spanOf('2011-08-20', 'Europe/Moscow')).toEqual(['2011-08-19T20:00:00', '2011-08-20T20:00:00']);
    expect(spanOf('2016-08-20', 'Asia/Pyongyang')).toEqual(['2016-08-19T15:30:00', '2016-08-20T15:30:00']);
  });

  it('is 23 or 25 hours long when clocks change', () => {
    expect(hoursOf('2023-03-26', 'Europe/Brussels')).toBe(23);
    expect(hoursOf('2023-10-29', 'Europe/Brussels')).toBe(25);
    expect(hoursOf('2023-09-12', 'Europe/Brussels')).toBe(24);
  });

  it('begins at the change of the clock where midnight is skipped, and there is one hour less of it', () => {
    expect(spanOf('2018-11-04', 'America/Sao_Paulo')).toEqual(['2018-11-04T03:00:00', '2018-11-05T02:00:00']);
  });

  it('covers midnight both times where the clock went back across it', () => {
    expect(hoursOf('2010-11-06', 'America/St_Johns')).toBe(25);
    expect(spanOf('2010-11-07', 'America/St_Johns')).toEqual(['2010-11-07T02:30:00', '2010-11-08T03:30:00']);
  });

  it('says so where a zone left the day out', () => {
    expect(spanOf('2011-12-30', 'Pacific/Apia')).toBe('no-such-day');
    expect(spanOf('2011-12-29', 'Pacific/Apia')).toEqual(['2011-12-29T10:00:00', '2011-12-30T10:00:00']);
    expect(spanOf('2011-12-31', 'Pacific/Apia')).toEqual(['2011-12-30T10:00:00', '2011-12-31T10:00:00']);
  });

  it('takes a month whole', () => {
    expect(spanOf('2023-09', 'Asia/Dubai')).toEqual(['2023-08-31T20:00:00', '2023-09-30T20:00:00']);
  });

  it.each([
    ['2023-02-29', 'UTC', 'no-such-day'],
    ['2023-13', 'UTC', 'no-such-day'],
    ['2023-9-1', 'UTC', 'not-a-time'],
    ['yesterday', 'UTC', 'not-a-time'],
    ['2023-09-12', 'Asia/Vladivostock', 'not-a-zone'],
    ['2023-09-12', '+10:00', 'not-a-zone'],
  ])('turns down %s in %s as %s', (date, zone, code) => {
    expect(spanOf(date, zone)).toBe(code);
  });

  it('joins each day to the next without gap or overlap, in any year', () => {
    const zones = ['Asia/Vladivostok', 'Asia/Pyongyang', 'Europe/Moscow', 'Europe/Brussels', 'Asia/Kathmandu'];
    const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...zones), (date, zone) => {
        const [today, tomorrow] = [0, 86_400_000].map((ms) =>
          dayInZone(new Date(date.getTime() + ms).toISOString().slice(0, 10), zone),
        );
        expect(today?.ok && today.value.end).toBe(tomorrow?.ok && tomorrow.value.start);
      }),
    );
  });
});
