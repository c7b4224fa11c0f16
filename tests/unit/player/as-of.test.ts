import { describe, expect, test } from 'vitest';
import { publications } from '../../../src/journey/publications.ts';
import { asOfPresets } from '../../../src/player/view/as-of-presets.ts';
import { asOfState } from '../../../src/player/view/as-of-state.ts';
import { asOfStops } from '../../../src/player/view/as-of-stops.ts';
import { createKim } from '../../support/kim-2023.ts';

const { case: kim } = createKim();
const at = (instant: string): number => Date.parse(instant) / 1000 - kim.origin;

describe('the stops of the clock of knowledge', () => {
  const presets = asOfPresets(kim, 'en');
  const stops = asOfStops(kim, presets, 'en');

  test('rise, each once, from the first report that came out', () => {
    const moments = stops.map(({ asOf }) => asOf);
    expect(moments).toEqual([...new Set(moments)].toSorted((a, b) => a - b));
    expect(moments[0]).toBe(publications(kim)[0]);
    expect(publications(kim)[0]).toBe(at('2023-09-11T10:16:36Z'));
  });

  test('hold every report’s publication and every named moment', () => {
    const moments = new Set(stops.map(({ asOf }) => asOf));
    for (const { source } of kim.reports) {
      if (source.published !== null) expect(moments.has(source.published.end)).toBe(true);
    }
    for (const { asOf } of presets) expect(moments.has(asOf)).toBe(true);
  });

  test('name each day where it begins', () => {
    const days = stops.flatMap(({ day }) => (day === null ? [] : [day]));
    expect(days.slice(0, 3)).toEqual(['Mon 11 Sep', 'Tue 12 Sep', 'Wed 13 Sep']);
    expect(new Set(days).size).toBe(days.length);
  });
});

describe('the named moments', () => {
  test('are noon of the day on which the news came, the case’s own time, and the last publication', () => {
    expect(asOfPresets(kim, 'en')).toEqual([
      { asOf: at('2023-09-12T02:00:00Z'), label: 'Noon, Tue 12 Sep' },
      { asOf: kim.asOf, label: 'When the story was told' },
      { asOf: publications(kim).at(-1), label: 'Everything known' },
    ]);
  });

  test('of a case told long afterwards hold no noons', () => {
    const told = { ...kim, asOf: at('2024-01-01T00:00:00Z') };
    expect(asOfPresets(told, 'en').map(({ label }) => label)).not.toContain('Noon, Tue 12 Sep');
  });

  test('of a case told when all was out do not name that moment twice', () => {
    const told = { ...kim, asOf: at('2030-01-01T00:00:00Z') };
    expect(asOfPresets(told, 'en').map(({ label }) => label)).toEqual(['When the story was told']);
  });
});

describe('what the clock of knowledge says', () => {
  test('the moment with its zone, how many reports were out, and the latest of them', () => {
    const { moment, known, valueText } = asOfState(at('2023-09-12T02:00:00Z'), kim, 'en');
    expect(moment).toBe('Tue 12 Sep 12:00, Vladivostok time');
    expect(known).toMatch(/^\d+ of \d+ reports$/);
    expect(valueText).toMatch(
      /^Tue 12 Sep 12:00, Vladivostok time\. \d+ of \d+ reports\. Latest reports: .+, and 1 more$/,
    );
  });

  test('before the first report nothing was out', () => {
    expect(asOfState(at('2023-09-01T00:00:00Z'), kim, 'en').known).toMatch(/^0 of/);
  });

  test('a name in place of a date once everything is known, since nobody knows when the last was published', () => {
    const last = publications(kim).at(-1)!;
    expect(asOfState(last, kim, 'en')).toMatchObject({ dated: false, moment: 'Everything known' });
    expect(asOfState(last - 1, kim, 'en').dated).toBe(true);
    expect(asOfStops(kim, [], 'en').at(-1)).toEqual({ asOf: last, publication: true, day: null });
  });

  test('the date of a case that is told when all was out', () => {
    const told = { ...kim, asOf: at('2030-01-01T00:00:00Z') };
    expect(asOfState(told.asOf, told, 'en')).toMatchObject({
      dated: true,
      moment: 'Tue 1 Jan 2030 10:00, Vladivostok time',
    });
  });

  test('at last all were', () => {
    expect(asOfState(at('2100-01-01T00:00:00Z'), kim, 'en').known).toMatch(/^all \d+ reports$/);
  });
});
