import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { parseCaseText } from '../../../src/case/parse-case-text.ts';
import type { Case } from '../../../src/case/types.ts';
import { placeReports } from '../../../src/journey/place-reports.ts';
import { positionAt } from '../../../src/journey/position-at.ts';
import { reconstruct } from '../../../src/journey/reconstruct.ts';
import type { Journey } from '../../../src/journey/types.ts';
import { placeCase } from '../../../src/network/place-case.ts';
import { createCrowdedCase } from '../../support/create-crowded-case.ts';
import { createKim } from '../../support/kim-2023.ts';

const { network, routes: kimRoutes } = createKim();
const north = kimRoutes.find(({ id }) => id === 'north')!;

interface Answer {
  readonly story: Case;
  readonly journey: Journey;
  /** Of one core, from the text to the verdicts. */
  readonly seconds: number;
}

function answer(text: string): Answer {
  const before = process.cpuUsage();
  const story = parseCaseText(text).case!;
  const { routes, issues } = placeCase(story, network);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const sites = placeReports(story, routes, network);
  const journey = reconstruct({ case: story, routes, sites, asOf: story.asOf });
  const { user, system } = process.cpuUsage(before);
  return { story, journey, seconds: (user + system) / 1e6 };
}

/** The train that the reports tell of runs at 45 km/h from hour 0. */
function expectFound({ journey, story }: Answer): void {
  const [route] = journey.routes;
  const far = (hour: number) => Math.abs(positionAt(route!, hour * 3600).quantilesKm!.get(0.5)! - 45 * hour);
  for (const hour of [3, 10, 20, 30, 40, 50]) expect(far(hour), `${hour} h`).toBeLessThan(8);
  const truths = journey.verdicts.filter(({ reportId }) => reportId.startsWith('t'));
  const believed = truths.filter(({ probability }) => probability! > 0.5);
  expect(believed.length).toBeGreaterThan(0.99 * truths.length);
  expect(journey.verdicts).toHaveLength(story.reports.length);
}

describe('ten thousand reports on one route', { timeout: 120_000 }, () => {
  test('that are true are parsed, checked and reconstructed in ten seconds of one core', () => {
    const found = answer(createCrowdedCase(north, network, { reports: 10_000, lies: 0 }));
    expectFound(found);
    expect(found.seconds).toBeLessThan(10);
    expect(found.journey.verdicts.every(({ conflicts }) => conflicts.length === 0)).toBe(true);
  });

  test('half of which lie still tell where the train was, and millions of conflicts cost no more than that', () => {
    const found = answer(createCrowdedCase(north, network, { reports: 10_000, lies: 0.5 }));
    expectFound(found);
    expect(found.seconds).toBeLessThan(10);
    const conflicts =
      found.journey.verdicts.reduce((sum, each) => sum + each.conflicts.length + each.moreConflicts, 0) / 2;
    expect(conflicts).toBeGreaterThan(1e6);
  });
});

describe('a million reports', () => {
  const million = (report: string): string =>
    `{"format": "sightline-case-1", "reports": [${`${report},`.repeat(999_999)}${report}]}`;

  test('are refused by the size of the file', () => {
    const text = million('{"id": "one", "headline": "Seen somewhere"}');
    const { case: story, issues } = parseCaseText(text);
    expect(story).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['too-big']);
  });

  test('are refused by their number where the file is small, and soon', () => {
    const before = process.cpuUsage().user;
    const { case: story, issues } = parseCaseText(million('{}'));
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(2);
    expect(story).toBeNull();
    const refused = issues.find(({ code }) => code === 'too-many');
    expect(refused).toMatchObject({ path: '$.reports', cause: 'there are 1000000 entries, and 20000 is the limit' });
  });
});
