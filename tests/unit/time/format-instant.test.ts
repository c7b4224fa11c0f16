import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, formatRfc3339 } from '../../../src/time/format-instant.ts';
import { parseInstant } from '../../../src/time/parse-instant.ts';

const CROSSING = 1694484900;

describe('formatInstant', () => {
  it('gives the words of each language in the zone of the place', () => {
    expect(formatInstant(CROSSING, 'Asia/Vladivostok', 'en')).toEqual({
      weekday: 'Tue',
      day: '12',
      month: expect.stringMatching(/^Sept?$/),
      year: '2023',
      hour: '12',
      minute: '15',
      date: '12 September',
      shortDate: expect.stringMatching(/^12 Sept?$/),
    });
    expect(formatInstant(CROSSING, 'Asia/Pyongyang', 'ko')).toMatchObject({
      weekday: '화',
      hour: '11',
      date: '9월 12일',
      shortDate: '9월 12일',
    });
    expect(formatInstant(CROSSING, 'Europe/Moscow', 'ru')).toMatchObject({
      weekday: 'вт',
      hour: '05',
      date: '12 сентября',
      shortDate: '12 сент.',
    });
  });
});

describe('formatRfc3339', () => {
  it('writes the offset that holds there and then', () => {
    expect(formatRfc3339(CROSSING, 'Asia/Vladivostok')).toBe('2023-09-12T12:15:00+10:00');
    expect(formatRfc3339(CROSSING, 'America/St_Johns')).toBe('2023-09-11T23:45:00-02:30');
    expect(formatRfc3339(CROSSING, 'UTC')).toBe('2023-09-12T02:15:00Z');
  });

  it('is read back as the same second', () => {
    const zones = fc.constantFrom('Asia/Vladivostok', 'Europe/Brussels', 'Asia/Kathmandu', 'America/St_Johns', 'UTC');
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 4_000_000_000 }), zones, (epoch, zone) => {
        expect(parseInstant(formatRfc3339(epoch, zone))).toMatchObject({ ok: true, value: { epoch } });
      }),
    );
  });
});
