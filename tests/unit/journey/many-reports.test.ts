import { describe, expect, test } from 'vitest';
import { createRoute, reconstructSightings } from './create-story.ts';

const grade = { source: 'A', information: 1 } as const;

describe('many reports that leave no time', () => {
  test('for the rest of the line put the train there after the last of them', () => {
    const departures = Array.from({ length: 12 }, (_, i) => ({
      id: `d${i}`,
      kind: 'departed' as const,
      from: 5,
      to: 5.1,
      at: 0,
      grade,
    }));
    const arrival = { id: 'z', kind: 'arrived' as const, from: 5, to: 5.2, at: 600, grade };
    const journey = reconstructSightings([...departures, arrival], [createRoute({ id: 'line', lengthKm: 600 })]);
    const { logEvidence } = journey.routes[0]!;
    const verdict = journey.verdicts.find(({ reportId }) => reportId === 'z')!;
    expect(Number.isFinite(logEvidence)).toBe(true);
    expect(verdict.holds).toBeLessThan(0.001);
    expect(verdict.conflicts).toHaveLength(12);
  });
});
