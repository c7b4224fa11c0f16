import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapters } from '../../../src/scene/chapters.ts';
import { marks, playbackSpan } from '../../../src/scene/marks.ts';
import { sceneAt } from '../../../src/scene/scene-at.ts';
import type { Scene } from '../../../src/scene/types.ts';
import { createStory, HOUR, type Told } from './create-story.ts';

const LEFT: Told = { id: 'left', kind: 'departed', place: 'alder', from: 8, publishedH: [9, 9] };
const CROSSED: Told = { id: 'crossed', kind: 'passed', place: 'cross', from: 9, publishedH: [10, 10] };
const REPEATED: Told = { ...CROSSED, id: 'repeated', origin: 'crossed', from: 8.5, to: 9.5 };
const ENDED: Told = { id: 'ended', kind: 'arrived', place: 'delta', from: 10, publishedH: [40, 40] };
const HOPED: Told = { id: 'hoped', kind: 'expectation', place: 'bay', from: 12, publishedH: [9, 9] };

const whole = createStory([ENDED, HOPED, REPEATED, LEFT, CROSSED]);
const early = createStory([ENDED, HOPED, REPEATED, LEFT, CROSSED], 30);
const at = (hours: number): Scene => sceneAt(whole, hours * HOUR);
const massOf = ({ glow }: Scene): number =>
  glow.reduce((sum, { density, fromKm, toKm }) => sum + density * (toKm - fromKm), 0);

describe('a scene', () => {
  it('has no position before the first report, and rings the place of it', () => {
    const scene = at(6);
    expect(scene).toMatchObject({ status: 'before', train: null, glow: [], distances: null });
    expect(scene.lastKnown).toMatchObject({ reportId: 'left', placeId: 'alder', at: [131.7, 43.4] });
  });

  it('has no position after the last report, and rings the place of it', () => {
    const scene = at(14);
    expect(scene).toMatchObject({ status: 'after', train: null, glow: [], distances: null });
    expect(scene.lastKnown).toMatchObject({ reportId: 'ended', placeId: 'delta' });
  });

  it('puts the train between the reports that bracket it', () => {
    const scene = at(8.5);
    expect(scene.holding).toEqual({ previous: 'left', next: 'crossed' });
    expect(scene.train?.km).toBeGreaterThan(0);
    expect(scene.train?.km).toBeLessThan(26.5);
    expect(scene.lastKnown).toBeNull();
  });

  it('never lets the median run backwards, and nests its intervals', () => {
    let reached = 0;
    for (let hours = 8.1; hours < 10; hours += 0.05) {
      const { medianKm, intervals } = at(hours).routes[0]!;
      expect(medianKm).toBeGreaterThanOrEqual(reached);
      reached = medianKm!;
      expect(intervals!.p90.fromKm).toBeLessThanOrEqual(intervals!.p80.fromKm);
      expect(intervals!.p80.fromKm).toBeLessThanOrEqual(intervals!.p50.fromKm);
      expect(intervals!.p50.toKm).toBeLessThanOrEqual(intervals!.p80.toKm);
      expect(intervals!.p80.toKm).toBeLessThanOrEqual(intervals!.p90.toKm);
    }
  });

  it('is led by the likeliest route, and by the first id among equals', () => {
    const [first, second] = at(8.5).routes;
    expect(first?.routeId).toBe('delta');
    expect(first!.weight).toBeGreaterThan(second!.weight);
    expect(sceneAt(early, 8.5 * HOUR).routes.map(({ routeId }) => routeId)).toEqual(['bay', 'delta']);
  });

  it('draws what routes share once, with the sum of their weights', () => {
    const scene = sceneAt(early, 8.5 * HOUR);
    expect(scene.routes.map(({ weight }) => weight)).toEqual([expect.closeTo(0.5), expect.closeTo(0.5)]);
    expect(new Set(scene.glow.map(({ routeId }) => routeId))).toEqual(new Set(['bay']));
    expect(massOf(scene)).toBeGreaterThan(0.99);
    expect(massOf(scene)).toBeLessThan(1 + 1e-6);
  });

  it('measures run and rest along the leading route', () => {
    const { distances, train } = at(9);
    expect(distances!.runKm + distances!.toGoKm).toBeCloseTo(whole.ranked[0]!.route.lengthKm);
    expect(distances).toMatchObject({ runKm: train!.km, originPlaceId: 'alder', destinationPlaceId: 'delta' });
    expect(distances!.straightToOriginKm).toBeLessThan(distances!.runKm);
  });

  it('tells past, current and future reports apart, by the window and its precision', () => {
    const phaseAt = (hours: number) => at(hours).reports.find(({ reportId }) => reportId === 'crossed')?.phase;
    expect([phaseAt(8.98), phaseAt(9 + 20 / HOUR), phaseAt(9.02)]).toEqual(['future', 'current', 'past']);
  });

  it('keeps the standing of each report', () => {
    const standing = Object.fromEntries(sceneAt(early, 0).reports.map((report) => [report.reportId, report.standing]));
    expect(standing).toEqual({
      left: 'used',
      crossed: 'used',
      repeated: 'copy',
      hoped: 'expectation',
      ended: 'unpublished',
    });
  });

  it('depends on nothing but the moment: the way to it changes nothing', () => {
    const hours = fc.double({ min: 5, max: 15, noNaN: true });
    fc.assert(
      fc.property(hours, fc.array(hours, { maxLength: 5 }), (target, way) => {
        const direct = at(target);
        for (const each of way) at(each);
        expect(at(target)).toEqual(direct);
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of the reports', () => {
    const shuffled = createStory([CROSSED, LEFT, ENDED, REPEATED, HOPED]);
    expect(sceneAt(shuffled, 9.4 * HOUR)).toEqual(at(9.4));
  });

  it('has nothing to say without a report that counts', () => {
    const scene = sceneAt(createStory([HOPED]), 9 * HOUR);
    expect(scene).toMatchObject({
      status: 'before',
      train: null,
      lastKnown: null,
      holding: { previous: null, next: null },
    });
  });
});

describe('marks', () => {
  it('stand at the middle of the windows of the reports that count, in order', () => {
    expect(marks(whole).map(({ id, t }) => [id, t / HOUR])).toEqual([
      ['left', 8],
      ['crossed', 9],
      ['ended', 10],
    ]);
  });

  it('lie inside the span of the playback, which shows the silence on both sides', () => {
    const span = playbackSpan(whole)!;
    for (const { t } of marks(whole)) expect(span.start < t && t < span.end).toBe(true);
    expect(sceneAt(whole, span.start).status).toBe('before');
    expect(sceneAt(whole, span.end).status).toBe('after');
  });
});

describe('chapters', () => {
  it('follow the reports from place to place and end where they end', () => {
    expect(chapters(whole).map(({ kind, reportId }) => [kind, reportId])).toEqual([
      ['departure', 'left'],
      ['station', 'crossed'],
      ['station', 'ended'],
      ['after', 'ended'],
    ]);
  });

  it('are none where nothing is known', () => {
    expect(chapters(createStory([HOPED]))).toEqual([]);
  });
});
