import { describe, expect, it } from 'vitest';
import { parseCase } from '../../../src/case/parse-case.ts';
import type { Case, CaseIssue, Report } from '../../../src/case/types.ts';
import { createChangedCase } from './create-case-json.ts';

const parsed = (name: 'minimal' | 'full', changes: Readonly<Record<string, unknown>> = {}) =>
  parseCase(createChangedCase(name, changes));

const caseOf = (name: 'minimal' | 'full', changes: Readonly<Record<string, unknown>> = {}): Case => {
  const result = parsed(name, changes);
  if (result.case === null) throw new Error(JSON.stringify(result.issues));
  return result.case;
};

const reportOf = (changes: Readonly<Record<string, unknown>>): Report =>
  caseOf('minimal', changes).reports[0] as Report;

const only = (issues: readonly CaseIssue[]) => issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

const HOUR = 3600;

describe('parseCase, on what a file leaves out', () => {
  it('takes the title for the question, English for the language, and no corrections', () => {
    const { title, question, languages, corrections, distances, trainFacts } = caseOf('minimal');
    expect(question).toBe(title);
    expect({ languages, corrections, distances, trainFacts }).toEqual({
      languages: ['en'],
      corrections: [],
      distances: [],
      trainFacts: [],
    });
  });

  it('takes the train for the subject, the headline for the claim and the report for its own origin', () => {
    expect(caseOf('minimal').reports[0]).toMatchObject({
      subject: 'train',
      claim: 'Left on time',
      origin: 'r1',
      toward: null,
      notes: null,
    });
  });

  it('takes a fact for its own origin', () => {
    expect(caseOf('full').trainFacts.map(({ origin }) => origin)).toEqual(['t1', 't2']);
    expect(caseOf('full', { 'trainFacts.0.origin': 'agency' }).trainFacts[0]?.origin).toBe('agency');
  });

  it('finds a source by each of its names, and keeps to the first entry of one', () => {
    const { sourceNames } = caseOf('full');
    expect(sourceNames.get('조선중앙통신')).toEqual({ en: 'KCNA', ko: '조선중앙통신' });
    expect(sourceNames.get('KCNA')).toBe(sourceNames.get('조선중앙통신'));
    expect(caseOf('minimal').sourceNames.size).toBe(0);
  });

  it('takes the last place of a route for its destination', () => {
    expect(caseOf('minimal').routes[0]).toMatchObject({ destination: 'birch', reversals: [], prior: 1 });
  });

  it('takes a place for what its shape says, and half a kilometre for the size of a station', () => {
    const { places } = caseOf('full');
    expect([...places.values()].map(({ kind, precisionKm }) => `${kind} ${precisionKm}`)).toEqual([
      'station 0.5',
      'station 3',
      'station 0.5',
      'bridge 2',
      'stretch 0',
      'area 0',
    ]);
  });
});

describe('times', () => {
  it('count in seconds from the origin of the case', () => {
    const { origin, asOf, reports } = caseOf('minimal');
    expect(origin).toBe(Date.UTC(2024, 3, 30, 22) / 1000);
    expect(asOf).toBe(24 * HOUR);
    expect(reports[0]?.event).toMatchObject({ start: 7 * HOUR + 600, end: 7 * HOUR + 600 });
    expect(reports[0]?.source.published).toEqual({ start: 9 * HOUR, end: 9 * HOUR });
  });

  it.each([
    ['07:10:00', 300],
    ['07:00:00', 300],
    ['07:12:00', 60],
    ['07:10:30', 60],
  ])('at %s are good to %i s unless the file says how good', (clock, precisionS) => {
    expect(reportOf({ 'reports.0.event.at': `2024-05-01T${clock}+02:00` }).event?.precisionS).toBe(precisionS);
    const stated = { at: `2024-05-01T${clock}+02:00`, precision: 'PT1H' };
    expect(reportOf({ 'reports.0.event': stated }).event?.precisionS).toBe(HOUR);
  });

  it('of a window are as vague as the vaguer of its ends', () => {
    const event = { earliest: '2024-05-01T07:00:00+02:00', latest: '2024-05-01T08:01:07+02:00', stated: 'early' };
    expect(reportOf({ 'reports.0.event': event }).event).toEqual({
      start: 7 * HOUR,
      end: 8 * HOUR + 67,
      precisionS: 300,
      stated: 'early',
    });
  });

  it('of a whole day are those of its zone, with sharp edges', () => {
    const event = { on: '2024-05-01', zone: 'Asia/Vladivostok' };
    expect(reportOf({ 'reports.0.event': event }).event).toEqual({
      start: -8 * HOUR,
      end: 16 * HOUR,
      precisionS: 0,
      stated: null,
    });
  });

  it('of publication may be a day in the zone of the publisher, a month or a window', () => {
    const published = (value: unknown, zone?: string) =>
      reportOf({ 'reports.0.source.published': value, 'reports.0.source.zone': zone }).source.published;
    expect(published('2024-05-01', 'Asia/Tokyo')).toEqual({ start: -7 * HOUR, end: 17 * HOUR });
    expect(published('2024-05', 'Europe/Brussels')).toEqual({ start: 0, end: 31 * 24 * HOUR });
    expect(published({ earliest: '2024-05-01T00:00:00Z', latest: '2024-05-01T06:00:00Z' })).toEqual({
      start: 2 * HOUR,
      end: 8 * HOUR,
    });
  });
});

describe('priors', () => {
  const priorsOf = (priors: readonly (number | undefined)[]) =>
    caseOf('full', Object.fromEntries(priors.map((prior, i) => [`routes.${i}.prior`, prior]))).routes.map(
      ({ prior }) => prior,
    );

  it('are equal per destination, then equal per route', () => {
    expect(priorsOf([undefined, undefined, undefined])).toEqual([0.5, 0.25, 0.25]);
  });

  it('share out what the file leaves open', () => {
    expect(priorsOf([0.4, undefined, undefined]).map((p) => p.toFixed(3))).toEqual(['0.400', '0.300', '0.300']);
    expect(priorsOf([undefined, 0.2, 0.3]).map((p) => p.toFixed(3))).toEqual(['0.500', '0.200', '0.300']);
  });

  it('are normed where the file rounds them', () => {
    expect(priorsOf([0.333, 0.333, 0.333]).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  it('that do not sum to 1 are an error with the sum', () => {
    const { case: none, issues } = parsed('full', {
      'routes.0.prior': 0.5,
      'routes.1.prior': 0.3,
      'routes.2.prior': 0.1,
    });
    expect(none).toBeNull();
    expect(issues[0]?.cause).toContain('0.9');
  });
});

describe('what is doubtful', () => {
  it.each([
    ['a member that nobody knows', { 'reports.0.colour': 'green' }, 'unknown-member $.reports[0].colour'],
    ['markup in a claim', { 'reports.0.claim': '<img src=x onerror=alert(1)>' }, 'markup $.reports[0].claim'],
    ['a report without a source', { 'reports.0.source': undefined }, 'unsourced $.reports[0].source'],
    ['a report without a grade', { 'reports.0.grade': undefined }, 'ungraded $.reports[0].grade'],
    [
      'a publication at an unknown time',
      { 'reports.0.source.published': null },
      'no-publication $.reports[0].source.published',
    ],
    ['a sighting without a place', { 'reports.0.where': undefined }, 'unplaceable $.reports[0]'],
    ['a sighting without a time', { 'reports.0.event': undefined }, 'unplaceable $.reports[0]'],
    ['a direction of what did not turn', { 'reports.0.toward': 'birch' }, 'unused-member $.reports[0].toward'],
    [
      'an event that its source cannot have known',
      { 'reports.0.event.at': '2024-05-01T09:01:00+02:00' },
      'event-after-publication $.reports[0].event',
    ],
    [
      'a source without a link',
      { 'reports.0.source.url': undefined, 'reports.0.source.archived': undefined },
      'no-link $',
    ],
    ['a link without an archived copy', { 'reports.0.source.archived': undefined }, 'no-archive $'],
  ])('comes along as a warning: %s', (_, changes, warning) => {
    const result = parsed('minimal', changes);
    expect(result.case).not.toBeNull();
    expect(only(result.issues)).toEqual([`warning ${warning}`]);
  });

  it('says which member may have been meant', () => {
    const { issues } = parsed('minimal', { 'reports.0.source.archive': 'https://archive.example/x' });
    expect(issues[0]?.remedy).toBe('Did you mean "archived"?');
  });

  it('says which place may have been meant', () => {
    const { issues } = parsed('minimal', { 'reports.0.where': 'brich' });
    expect(issues[0]?.remedy).toBe('Did you mean "birch"?');
  });

  it('counts a report without a grade as F6, and keeps its markup as text', () => {
    const report = reportOf({ 'reports.0.grade': undefined, 'reports.0.claim': '<b>late</b>' });
    expect(report.grade).toEqual({ source: 'F', information: 6 });
    expect(report.claim).toBe('<b>late</b>');
  });

  it('does not blame a forecast for running ahead of its publication', () => {
    const changes = { 'reports.0.event.at': '2024-05-03T09:00:00+02:00', 'reports.0.kind': 'expectation' };
    expect(parsed('minimal', changes).issues).toEqual([]);
  });

  it('keeps an event that reaches beyond its publication as it was reported', () => {
    const event = { earliest: '2024-05-01T07:00:00+02:00', latest: '2024-05-01T12:00:00+02:00' };
    const result = parsed('minimal', { 'reports.0.event': event });
    expect(result.case?.reports[0]?.event?.end).toBe(12 * HOUR);
    expect(result.issues).toEqual([]);
  });
});
