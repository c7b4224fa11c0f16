import { expect, test } from 'vitest';
import { fail, ok } from '../../../src/result/result.ts';

test('a result is either a value or an error', () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 });
  expect(fail('why')).toEqual({ ok: false, error: 'why' });
});
