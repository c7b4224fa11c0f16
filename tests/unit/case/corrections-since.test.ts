import { describe, expect, test } from 'vitest';
import { correctionsSince, versionOrder } from '../../../src/case/corrections-since.ts';
import { createCase } from '../journey/create-story.ts';

describe('the version that a link was made for', () => {
  test.each([
    ['1.0.0', '1.0.0', 'same'],
    ['1.0', '1.0.0', 'same'],
    ['1.9.0', '1.10.0', 'older'],
    ['2.0.0', '1.10.0', 'newer'],
    ['1', '1.0.1', 'older'],
    ['a', 'b', 'older'],
    ['2023-09-12', '2023-09-13', 'older'],
  ] as const)('%s beside %s is %s', (linked, shown, order) => {
    expect(versionOrder(linked, shown)).toBe(order);
  });

  test('leaves out the corrections that it has already', () => {
    const corrections = ['1.1.0', '1.2.0', '1.10.0'].map((version) => ({ version, date: '2023-09-14', text: version }));
    const since = (version: string) =>
      correctionsSince({ ...createCase([]), corrections }, version).map((each) => each.version);
    expect(since('1.0.0')).toEqual(['1.1.0', '1.2.0', '1.10.0']);
    expect(since('1.1.0')).toEqual(['1.2.0', '1.10.0']);
    expect(since('1.10.0')).toEqual([]);
  });
});
