import { expect, test } from 'vitest';
import { unbroken } from '../../../src/ui/unbroken.ts';

test.each([
  ['Reported within 6 h of this moment', 'Reported within 6\u00a0h of this moment'],
  ['km 845–857 (90 %); >99 % to Vostochny.', 'km\u00a0845–\u2060857 (90\u00a0%); >99\u00a0% to Vostochny.'],
  ['about 20 min later, 562 km on', 'about 20\u00a0min later, 562\u00a0km on'],
  ['33 of 47 reports, 12 hours', '33 of 47 reports, 12 hours'],
])('%s', (text, whole) => {
  expect(unbroken(text)).toBe(whole);
});
