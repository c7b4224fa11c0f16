import { parseCaseText } from '../../src/case/parse-case-text.ts';
import { placeReports } from '../../src/journey/place-reports.ts';
import { reconstruct } from '../../src/journey/reconstruct.ts';
import { placeCase } from '../../src/network/place-case.ts';
import { createCrowdedCase } from '../support/create-crowded-case.ts';
import { createKim } from '../support/kim-2023.ts';
import type { Work } from './measure.ts';

/** Thousands of reports on one route, half of which lie: from the text of the case to the verdicts. */
export const crowdWork = (): Work => {
  const { routes, network } = createKim();
  const north = routes.find(({ id }) => id === 'north')!;
  const answer = (text: string) => {
    const story = parseCaseText(text).case!;
    const placed = placeCase(story, network);
    return reconstruct({ ...placed, sites: placeReports(story, placed.routes, network), asOf: story.asOf });
  };
  const rows = [1_250, 2_500, 5_000, 10_000].map((reports) => {
    const text = createCrowdedCase(north, network, { reports, lies: 0.5 });
    return [`${reports.toLocaleString('en')} reports, half false`, () => answer(text)] as const;
  });
  return Object.fromEntries(rows);
};
