import { describe, expect, it } from 'vitest';
import { publicationTime, reportTime } from '../../../src/words/report-time.ts';
import { datedTimeInZones, momentWords, rangeWords, timeInZones, zoneName } from '../../../src/words/time-words.ts';
import { createCase, createReport, HOUR } from '../scene/create-story.ts';

/** Origin: midnight of 12 September 2023 in Vladivostok, 23:00 the day before in Pyongyang. */
const story = createCase([]);
const range = (from: number, to: number) =>
  rangeWords({ start: from * HOUR, end: to * HOUR }, story, 'Asia/Vladivostok', 'en');

describe('a moment', () => {
  it('is told in the zones of the case, never in the reader’s', () => {
    expect(timeInZones(12.25 * HOUR, story, 'en')).toBe('Tue 12 Sep 12:15 Vladivostok · 11:15 Pyongyang');
  });

  it('repeats the day where the zones disagree on it', () => {
    expect(timeInZones(0.5 * HOUR, story, 'en')).toBe('Tue 12 Sep 00:30 Vladivostok · Mon 11 Sep 23:30 Pyongyang');
  });

  it('has its year where it will be read elsewhere', () => {
    expect(datedTimeInZones(0.5 * HOUR, story, 'en')).toBe(
      'Tue 12 Sep 2023 00:30 Vladivostok · Mon 11 Sep 2023 23:30 Pyongyang',
    );
    expect(datedTimeInZones(12.25 * HOUR, story, 'en')).toBe('Tue 12 Sep 2023 12:15 Vladivostok · 11:15 Pyongyang');
  });

  it('carries its year where that is not the case’s own', () => {
    expect(momentWords(365 * 24 * HOUR, story, 'Asia/Vladivostok', 'en')).toBe(
      'Wed 11 Sep 2024 00:00, Vladivostok time',
    );
  });

  it('follows a zone over a change of its clocks', () => {
    const sinceOrigin = (instant: string) => Date.parse(instant) / 1000 - story.origin;
    const inBerlin = (instant: string) => momentWords(sinceOrigin(instant), story, 'Europe/Berlin', 'en');
    expect(inBerlin('2023-10-29T00:30:00Z')).toBe('Sun 29 Oct 02:30, Berlin time');
    expect(inBerlin('2023-10-29T01:30:00Z')).toBe('Sun 29 Oct 02:30, Berlin time');
    expect(inBerlin('2023-10-29T02:30:00Z')).toBe('Sun 29 Oct 03:30, Berlin time');
  });

  it('knows a zone without a name of its own by the place in it', () => {
    expect(zoneName('America/Argentina/Buenos_Aires', 'en')).toBe('Buenos Aires');
    expect(zoneName('Asia/Shanghai', 'en')).toBe('Beijing');
  });
});

describe('a range', () => {
  it('names its day once', () => {
    expect(range(12, 18.5)).toBe('Tue 12 Sep 12:00–18:30');
  });

  it('ends at 24:00, not at 0:00 of the same day', () => {
    expect(range(18, 24)).toBe('Tue 12 Sep 18:00–24:00');
  });

  it('names both days where it spans two', () => {
    expect(range(18, 30)).toBe('Tue 12 Sep 18:00 – Wed 13 Sep 06:00');
  });

  it('is a day where it is a whole day, and days where it is several', () => {
    expect(range(0, 24)).toBe('Tue 12 Sep');
    expect(range(0, 72)).toBe('Tue 12 Sep–Thu 14 Sep');
  });
});

describe('the time of a report', () => {
  const told = (more: Partial<Parameters<typeof createReport>[0]>) =>
    reportTime(createReport({ id: 'r', place: 'delta', ...more }), story, 'en');

  it('is in the zone of its place, named', () => {
    expect(told({ from: 12.25 })).toBe('Tue 12 Sep 12:15, Vladivostok time');
    expect(told({ from: 12.25, place: 'alder' })).toBe('Tue 12 Sep 11:15, Pyongyang time');
  });

  it('is "about" where the stamp is a round one', () => {
    expect(told({ from: 6, precisionS: 300 })).toBe('about Tue 12 Sep 06:00, Vladivostok time');
  });

  it('quotes the source’s own phrase before the hours it was taken for', () => {
    expect(told({ from: 5, to: 12, stated: 'Tuesday morning' })).toBe(
      '“Tuesday morning” (Tue 12 Sep 05:00–12:00, Vladivostok time)',
    );
  });

  it('is said to be missing where it is', () => {
    expect(told({})).toBe('time not stated');
  });

  it('is not the time of publication, which may be known only by its end', () => {
    const published = (span: readonly [number, number]) =>
      publicationTime(createReport({ id: 'r', publishedH: span }), story, 'en');
    expect(published([13, 13])).toBe('published Tue 12 Sep 13:00, Vladivostok time');
    expect(published([8, 32])).toBe('published by Wed 13 Sep 08:00, Vladivostok time');
    expect(publicationTime(createReport({ id: 'r' }), story, 'en')).toBe('time of publication not known');
  });
});
