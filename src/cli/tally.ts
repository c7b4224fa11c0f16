/** How many checks and tests went which way. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const NONE: Tally = { passed: 0, failed: 0, skipped: 0 };
export const ONE_PASSED: Tally = { ...NONE, passed: 1 };
export const ONE_FAILED: Tally = { ...NONE, failed: 1 };

export const addTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
    }),
    NONE,
  );

/** The one plain line that a person or a script looks for at the end. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** The counts in Vitest's JSON report that matter here. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/**
 * Tally of one Vitest run. A run that ends badly without a failed test (a file that does not load, a promise nobody
 * caught, no report at all) is one failure: it must not pass for green.
 */
export const tallyOf = (report: VitestReport | null, exitCode: number | null): Tally => {
  if (report === null) return ONE_FAILED;
  const failed = report.numFailedTests === 0 && exitCode !== 0 ? 1 : report.numFailedTests;
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
};
