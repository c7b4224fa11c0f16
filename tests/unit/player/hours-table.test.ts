import { describe, expect, test } from 'vitest';
import { hoursCsv } from '../../../src/player/view/hours-csv.ts';
import { hoursTable } from '../../../src/player/view/hours-table.ts';
import { createKimScene } from '../scene/create-kim-scene.ts';
import { createStory } from '../scene/create-story.ts';

const told = createKimScene();
/** Two branches, and a report that does not say on which it was. */
const parted = createStory([
  { id: 'left', kind: 'departed', place: 'alder', from: 7.9 },
  { id: 'crossed', kind: 'passed', place: 'cross', from: 8.65 },
  { id: 'somewhere', kind: 'seen', place: 'beyond', from: 9.15 },
]);

describe('the table of positions by the hour', () => {
  const { columns, rows } = hoursTable(told, 'en');

  test('has both clocks, the place, the median and two intervals', () => {
    expect(columns).toEqual(['Vladivostok time', 'Pyongyang time', 'Median', 'Eight in ten', 'Nine in ten', 'Near']);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test('has a line for each hour between the first report and the last', () => {
    const hours = rows.map(([time]) => time!.slice(-5));
    const first = Number(hours[0]!.slice(0, 2));
    expect(hours).toEqual(hours.map((_, i) => `${String((first + i) % 24).padStart(2, '0')}:00`));
    expect(rows.length).toBeGreaterThan(36);
  });

  test('says of ten o’clock on 12 September what the sentence says', () => {
    const row = rows.find(([time]) => time === 'Tue 12 Sep 10:00')!;
    expect(row[1]).toBe('09:00');
    expect(row[2]).toMatch(/^km \d{3}$/);
    expect(row[4]).toMatch(/^km \d{3}–\d/);
  });

  test('gives each route a line with its share where routes part, and one line to all before', () => {
    const table = hoursTable(parted, 'en');
    expect(table.columns[2]).toBe('Route');
    expect(table.rows.map(([time, , route]) => [time, route])).toEqual([
      ['Tue 12 Sep 08:00', ''],
      ['Tue 12 Sep 09:00', expect.stringMatching(/ line \(\d+ %\)$/)],
      ['Tue 12 Sep 09:00', expect.stringMatching(/ line \(\d+ %\)$/)],
    ]);
  });

  test('speaks the reader’s language', () => {
    const { columns: russian, rows: lines } = hoursTable(told, 'ru');
    expect(russian[2]).toBe('Медиана');
    expect(lines.some((row) => /Хасан/.test(row.at(-1)!))).toBe(true);
  });

  test('is empty where nothing is known', () => {
    expect(hoursTable(createKimScene('2023-09-01T00:00:00Z'), 'en').rows).toEqual([]);
  });
});

describe('the same as CSV', () => {
  const { name, text } = hoursCsv(told);
  const lines = text.trimEnd().split('\r\n');

  test('has a line for each hour and route, and the columns of the command line', () => {
    expect(lines[0]).toMatch(/^case,as_of,t,t_local,route,.*km_q05,.*km_q50,.*km_q95,lon,lat,near$/);
    expect(lines).toHaveLength(1 + hoursTable(told, 'en').rows.length * told.case.routes.length);
    for (const line of lines.slice(1)) expect(line).toMatch(/T\d\d:00:00Z,/);
  });

  test('is named by case, version and knowledge time', () => {
    expect(name).toBe('kim-2023_1.0.0_as-of-2023-09-13T000000Z_hours.csv');
  });

  test('and by what was left out', () => {
    const verdicts = told.journey.verdicts.map((verdict) =>
      verdict.reportId === 'R01' ? { ...verdict, standing: 'left-out' as const } : verdict,
    );
    expect(hoursCsv({ ...told, journey: { ...told.journey, verdicts } }).name).toContain('_without-R01_');
  });
});
