import { expect, test } from 'vitest';
import { addTallies, closingLine, ONE_FAILED, ONE_PASSED, tallyOf } from '../../../src/cli/tally.ts';

const createReport = (overrides = {}) => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...overrides,
});

test('tests are counted as the report says', () => {
  const report = createReport({ numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 });
  expect(tallyOf(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 4 });
});

test('a run that ends badly without a failed test is a failure', () => {
  expect(tallyOf(createReport(), 1).failed).toBe(1);
  expect(tallyOf(createReport(), null).failed).toBe(1);
  expect(tallyOf(null, 0)).toEqual(ONE_FAILED);
  expect(tallyOf(createReport(), 0).failed).toBe(0);
});

test('tallies add up to one plain line', () => {
  const total = addTallies([ONE_PASSED, ONE_FAILED, { passed: 10, failed: 0, skipped: 2 }]);
  expect(closingLine(total)).toBe('11 passed, 1 failed, 2 skipped');
  expect(closingLine(addTallies([]))).toBe('0 passed, 0 failed, 0 skipped');
});
