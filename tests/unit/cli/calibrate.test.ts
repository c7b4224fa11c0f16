import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from './call-sightline.ts';

/** A train that runs 300 km north at an even 60 km/h, with a fix every ten minutes. */
const createLog = (id: string) => ({
  id,
  path: {
    type: 'LineString',
    coordinates: [
      [130, 40],
      [130, 40 + 300 / 111.195],
    ],
  },
  fixes: Array.from({ length: 31 }, (_, i) => ({
    t: new Date(Date.UTC(2024, 4, 1, 6) + i * 600_000).toISOString(),
    km: i * 10,
    lon: 130,
    lat: 40 + (i * 10) / 111.195,
  })),
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-logs-'));
  mkdirSync(join(folder, '북선'));
  writeFileSync(join(folder, '북선', 'even.json'), JSON.stringify(createLog('even')));
  mkdirSync(join(folder, 'north'));
  writeFileSync(join(folder, 'north', 'even.json'), JSON.stringify(createLog('even')));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('calibrate', () => {
  it.each([
    [['--seed', '1,2'], '--seed is one whole number'],
    [['--seed', '1.5'], '--seed is one whole number'],
    [['--seed', '99999999999999999999'], '--seed is one whole number'],
    [['--repeat', '5,6'], '--repeat is one whole number from 1 to 1000'],
    [['--repeat', '0'], '--repeat is one whole number from 1 to 1000'],
    [['--runs', '1e3'], '--runs is one whole number from 1 to 100000'],
    [['--runs', '0x10'], '--runs is one whole number'],
    [['--every', '60'], '--every is a range of kilometres'],
    [['--every', '60-150-200'], '--every is a range of kilometres'],
    [['--every', '150-60'], '--every is a range of kilometres'],
    [['--time', '2,,10'], '--time is minutes up to a day'],
    [['--place', '0'], '--place is kilometres up to 500'],
  ])('refuses %j and says what to write', async (args, said) => {
    const { code, answer, note } = await call('calibrate', 'simulated', ...args);
    expect({ code, answer }).toEqual({ code: 2, answer: '' });
    expect(note).toContain(said);
    expect(note).toContain(`Write ${args[0]} `);
  });

  it('refuses --runs for logs, which are as many as they are', async () => {
    const { code, note } = await call('calibrate', folder, '--runs', '10');
    expect(code).toBe(2);
    expect(note).toContain('--runs is of the simulator');
  });

  it('refuses a directory that is none', async () => {
    expect(await call('calibrate', join(folder, 'nowhere'))).toMatchObject({ code: 2, answer: '' });
  });

  it('judges the logs of each folder as a set, to the same figures with the same seed', async () => {
    const args = ['calibrate', folder, '--json', '--seed', '7', '--time', '10', '--place', '5'];
    const first = await call(...args);
    expect([first.code, first.note]).toEqual([0, '']);
    const told = JSON.parse(first.answer);
    expect(told.sets.map(({ name, journeys }: { name: string; journeys: number }) => [name, journeys])).toEqual([
      ['north', 1],
      ['북선', 1],
    ]);
    expect(told.options).toMatchObject({ seed: 7, timeS: [600], placeKm: [5], everyKm: [60, 150] });
    expect(await call(...args)).toEqual(first);
    expect((await call(...args.with(4, '8'))).answer).not.toBe(first.answer);
  });

  it('leaves out a file that is no log, says why, and ends with 1', async () => {
    const broken = join(folder, 'north', 'broken.json');
    writeFileSync(broken, '{"id": "broken"}');
    const { code, answer, note } = await call('calibrate', folder, '--json');
    rmSync(broken);
    expect(code).toBe(1);
    expect(note).toContain(`${broken} is left out:`);
    expect(note).toContain('$.path');
    expect(JSON.parse(answer).all.journeys).toBe(2);
  });

  it('judges by simulated runs', async () => {
    const { code, answer } = await call('calibrate', 'simulated', '--runs', '8', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(answer).all.journeys).toBe(8);
  });
});
