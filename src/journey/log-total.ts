/** Natural logarithm of the sum of numbers given by theirs, which may be too small or too great for a number themselves. -Infinity where all are 0. */
export function logTotal(logs: readonly number[]): number {
  const most = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (most === Number.NEGATIVE_INFINITY) return most;
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}
