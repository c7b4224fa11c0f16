import { describe, expect, test } from 'vitest';
import { placeReports } from '../../../src/journey/place-reports.ts';
import { publications } from '../../../src/journey/publications.ts';
import { storySpan } from '../../../src/player/reconstruction/story-span.ts';
import { createKim } from '../../support/kim-2023.ts';
import { caseTime } from '../scene/create-kim-scene.ts';

const { case: story, network, routes } = createKim();
const sites = placeReports(story, routes, network);
const spanAt = (instant: string) => storySpan(story, sites, caseTime(story, instant));

describe('how long the story is', () => {
  test('is the same whatever was known, up to the time of which the case tells', () => {
    const spans = publications(story)
      .filter((asOf) => asOf <= story.asOf)
      .map((asOf) => storySpan(story, sites, asOf));
    expect(spans.length).toBeGreaterThan(5);
    for (const span of spans) expect(span).toEqual(spans[0]);
  });

  test('is from the departure to the last place where the train was known to be', () => {
    const { start, end } = spanAt('2023-09-12T02:00:00Z')!;
    expect(start).toBeLessThanOrEqual(caseTime(story, '2023-09-10T03:00:00Z'));
    expect(end).toBeGreaterThanOrEqual(caseTime(story, '2023-09-12T03:10:00Z'));
  });

  test('grows with what came out later', () => {
    expect(spanAt('2023-09-14T12:00:00Z')!.end).toBeGreaterThan(spanAt('2023-09-13T00:00:00Z')!.end + 86_400 / 2);
  });

  test('is nothing where no report bears on a route', () => {
    expect(storySpan({ ...story, reports: [] }, sites, story.asOf)).toBeNull();
  });
});
