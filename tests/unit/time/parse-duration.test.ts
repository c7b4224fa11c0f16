import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../src/time/parse-duration.ts';

describe('parseDuration', () => {
  it.each([
    ['PT0S', 0],
    ['PT10M', 600],
    ['PT1H30M', 5400],
    ['PT90S', 90],
    ['P1D', 86_400],
    ['P1DT6H', 108_000],
  ])('reads %s as %i seconds', (text, seconds) => {
    expect(parseDuration(text)).toEqual({ ok: true, value: seconds });
  });

  it.each(['', 'P', 'PT', 'P1DT', '10 min', 'P1M', 'P1Y', 'PT-5M', 'PT1.5H', '-PT5M', 'PT99999999M'])(
    'turns down %j',
    (text) => {
      expect(parseDuration(text).ok).toBe(false);
    },
  );
});
