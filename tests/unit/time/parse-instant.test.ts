import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../../src/time/parse-instant.ts';

const epochOf = (text: string) => {
  const result = parseInstant(text);
  return result.ok ? result.value.epoch : result.error.code;
};

describe('parseInstant', () => {
  it('reads the crossing of the Razdolnaya alike on the clocks of Vladivostok, Moscow, Pyongyang and in UTC', () => {
    const texts = [
      '2023-09-12T12:15:00+10:00',
      '2023-09-12T05:15:00+03:00',
      '2023-09-12T11:15:00+09:00',
      '2023-09-12T02:15:00Z',
      '2023-09-12t02:15:00z',
    ];
    expect(texts.map(epochOf)).toEqual(texts.map(() => 1694484900));
  });

  it('keeps how the time was written, because a round stamp is a vague one', () => {
    expect(parseInstant('2023-09-12T12:15:30.25+05:45')).toEqual({
      ok: true,
      value: { epoch: Date.UTC(2023, 8, 12, 6, 30, 30, 250) / 1000, offsetMin: 345, minute: 15, second: 30.25 },
    });
  });

  it('agrees with the calendar of the language for every second of four centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5_000_000_000, max: 9_000_000_000 }), (epoch) => {
        expect(epochOf(new Date(epoch * 1000).toISOString())).toBe(epoch);
      }),
    );
  });

  it('reads -00:00 as UTC with the place unknown', () => {
    expect(epochOf('2023-09-12T02:15:00-00:00')).toBe(1694484900);
  });

  it('takes a leap second only where there can have been one', () => {
    expect(epochOf('2016-12-31T23:59:60Z')).toBe(Date.UTC(2017, 0, 1) / 1000);
    expect(epochOf('2017-01-01T08:59:60+09:00')).toBe(Date.UTC(2017, 0, 1) / 1000);
    expect(epochOf('2015-07-01T00:59:60+01:00')).toBe(Date.UTC(2015, 6, 1) / 1000);
    expect(epochOf('2016-12-30T23:59:60Z')).toBe('no-such-time');
    expect(epochOf('2016-12-31T23:58:60Z')).toBe('no-such-time');
  });

  it.each([
    ['2023-09-12T12:15:00', 'time-without-offset'],
    ['2023-09-12 12:15', 'time-without-offset'],
    ['2023-09-12T12:15', 'time-without-offset'],
    ['2023-09-12', 'not-a-time'],
    ['2023-09-12 12:15:00+10:00', 'not-a-time'],
    ['2023-09-12T12:15+10:00', 'not-a-time'],
    ['2023-09-12T12:15:00+1000', 'not-a-time'],
    ['12 September 2023', 'not-a-time'],
    ['', 'not-a-time'],
    ['0000-06-01T00:00:00Z', 'no-such-time'],
    ['0001-01-01T00:00:00+14:00', 'no-such-time'],
    ['9999-12-31T23:59:59-12:00', 'no-such-time'],
    ['2023-02-29T00:00:00Z', 'no-such-day'],
    ['2100-02-29T00:00:00Z', 'no-such-day'],
    ['2023-04-31T00:00:00Z', 'no-such-day'],
    ['2023-13-01T00:00:00Z', 'no-such-day'],
    ['2023-00-01T00:00:00Z', 'no-such-day'],
    ['2023-09-00T00:00:00Z', 'no-such-day'],
    ['2023-09-12T24:00:00Z', 'no-such-time'],
    ['2023-09-12T25:00:00Z', 'no-such-time'],
    ['2023-09-12T12:60:00Z', 'no-such-time'],
    ['2023-09-12T12:15:61Z', 'no-such-time'],
    ['2023-09-12T12:15:00+14:30', 'no-such-offset'],
    ['2023-09-12T12:15:00-12:30', 'no-such-offset'],
    ['2023-09-12T12:15:00+10:60', 'no-such-offset'],
  ])('turns down %j as %s', (text, code) => {
    expect(epochOf(text)).toBe(code);
  });

  it('takes 29 February in leap years, 2000 among them', () => {
    expect(epochOf('2024-02-29T00:00:00Z')).toBe(Date.UTC(2024, 1, 29) / 1000);
    expect(epochOf('2000-02-29T00:00:00Z')).toBe(Date.UTC(2000, 1, 29) / 1000);
  });

  it('tells the author of a local time what is missing, with an example', () => {
    const result = parseInstant('2023-09-12T12:15:00');
    expect(result.ok ? '' : `${result.error.cause} ${result.error.remedy}`).toMatch(/without an offset.*\+10:00/);
  });

  it('does not repeat a long text whole', () => {
    const result = parseInstant('9'.repeat(10_000));
    expect(result.ok ? 0 : result.error.cause.length).toBeLessThan(120);
  });
});
