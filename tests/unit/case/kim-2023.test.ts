import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseCaseText } from '../../../src/case/parse-case-text.ts';
import { textIn } from '../../../src/case/text.ts';
import type { Case } from '../../../src/case/types.ts';
import { readKimFiles } from '../../support/kim-2023.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const { caseText: text, networkText } = readKimFiles();
const { case: parsed, issues } = parseCaseText(text);
const kim = parsed as Case;

const epoch = (instant: string): number => Date.parse(instant) / 1000;
const known = (id: string): string => {
  const report = kim.reports.find((candidate) => candidate.id === id);
  return new Date((kim.origin + (report?.source.published?.end ?? Number.NaN)) * 1000).toISOString().slice(0, 16);
};
const byOrigin = (origin: string): readonly string[] =>
  kim.reports.filter((r) => r.origin === origin).map(({ id }) => id);

describe('the case kim-2023', () => {
  it('is read without an error; warned of are the links that nobody has', () => {
    expect(issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning no-link',
      'warning no-archive',
    ]);
    expect(kim.id).toBe('kim-2023');
  });

  it('keeps to the schema that it names', () => {
    const schema = JSON.parse(read('public/schema/case-1.schema.json')) as object;
    const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);
    expect(validate(JSON.parse(text))).toBe(true);
  });

  it('holds the plottable claims of the article and the reports of 10 to 13 September', () => {
    const ids = [...kim.reports, ...kim.distances, ...kim.trainFacts].map(({ id }) => id);
    const article = ['S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S07', 'S08', 'S09', 'S10', 'S11', 'S13'];
    const others =
      'R01 R02 R03 R04 R05 R06 R07 R08 R09 R09b R09c R09d R09e R10 R11 R11b R11c R12 R13 R14 R15 R16 R17 R20 R22 R24 R25 R30 R31 R50 R51 R52 R53';
    expect(ids).toEqual(expect.arrayContaining([...article, ...others.split(' ')]));
  });

  it('is told in each of the languages that it names', () => {
    expect(kim.languages).toEqual(['en', 'ko', 'ru']);
    const told = [
      kim.title,
      kim.question,
      kim.summary,
      ...[...kim.places.values(), ...kim.routes].map(({ name }) => name),
    ];
    const claimed = [...kim.reports, ...kim.distances].flatMap(({ headline, claim, notes }) => [
      headline,
      claim,
      ...(notes === null ? [] : [notes]),
    ]);
    const stated = kim.reports.flatMap(({ event }) => event?.stated ?? []);
    for (const each of [...told, ...claimed, ...stated]) {
      const texts = kim.languages.map((lang) => (typeof each === 'string' ? '' : (each[lang] ?? '')));
      expect(texts, JSON.stringify(each)).not.toContain('');
      expect(new Set(texts).size, JSON.stringify(each)).toBe(3);
    }
  });

  it('gives every claim a source, a time of publication and an origin', () => {
    for (const { id, source } of [...kim.reports, ...kim.distances, ...kim.trainFacts]) {
      expect(source.publisher, id).not.toBe('');
      expect(source.published, id).not.toBeNull();
    }
    expect(kim.reports.every(({ origin }) => origin !== '')).toBe(true);
  });

  it('gives every report a grade of its own: none is left to F6', () => {
    const grades = kim.reports.map(({ grade }) => `${grade.source}${grade.information}`);
    expect(grades).not.toContain('F6');
    expect(new Set(grades).size).toBeGreaterThan(5);
  });

  it('takes every place on the railway from the network', () => {
    const network = JSON.parse(networkText) as { features: { properties: { id?: string } }[] };
    const stations = new Set(network.features.map(({ properties }) => properties.id));
    const named = [...kim.places.values()].flatMap(({ shape }) => (shape.type === 'station' ? [shape.station] : []));
    expect(named.filter((station) => !stations.has(station))).toEqual([]);
    expect([...kim.places.values()].some(({ shape }) => shape.type === 'point')).toBe(false);
  });

  it('counts copies of one origin as one witness', () => {
    expect(byOrigin('ria-razdolnaya')).toEqual(['S05', 'R10', 'R11', 'R11b', 'R11c']);
    expect(byOrigin('kcna-departure')).toEqual(['S03', 'R01', 'R03']);
    expect(byOrigin('interfax-ussuriysk')).toEqual(['R14', 'R15']);
    expect(byOrigin('ap-fangchuan')).toEqual(['S10', 'R05', 'R06']);
  });

  it('has the Razdolnaya crossed at 02:15 UTC, whatever clock the source used', () => {
    const crossings = kim.reports.filter(({ id }) => id === 'R10' || id === 'R11');
    expect(crossings.map(({ event }) => kim.origin + (event?.start ?? 0))).toEqual(
      crossings.map(() => epoch('2023-09-12T02:15:00Z')),
    );
  });

  it('does not know at noon UTC on the 12th which way the train turned, and knows it at midnight', () => {
    for (const id of ['R13', 'R14', 'R15']) {
      expect(known(id) > '2023-09-12T12:00').toBe(true);
      expect(known(id) <= '2023-09-13T00:00').toBe(true);
    }
    expect(known('R11b')).toBe('2023-09-12T02:59');
    expect(known('R24')).toBe('2023-09-14T00:08');
  });

  it('keeps people, forecasts and background apart from the train', () => {
    const kinds = Object.fromEntries(kim.reports.map(({ id, subject, kind }) => [id, `${subject} ${kind}`]));
    expect(kinds).toMatchObject({
      S06: 'putin arrived',
      S11: 'train expectation',
      S12: 'train expectation',
      R25: 'kim seen',
      R18: 'geography context',
      S05: 'train passed',
      R14: 'train turned',
    });
  });

  it('weighs the destinations equally, and the way of 2019 above the shorter one', () => {
    expect(kim.routes.map(({ id, destination, prior }) => `${id} ${destination} ${prior}`)).toEqual([
      'vladivostok-direct vladivostok 0.2',
      'vladivostok-ussuriysk vladivostok 0.3',
      'north vostochny 0.5',
    ]);
  });

  it('names every place in English, Korean and Russian', () => {
    for (const { id, name } of kim.places.values()) {
      expect(new Set((['en', 'ko', 'ru'] as const).map((lang) => textIn(name, lang))).size, id).toBe(3);
    }
  });
});
