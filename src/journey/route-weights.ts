import { logTotal } from './log-total.ts';

/**
 * Posterior shares of the routes: prior times evidence, over their sum. They compare although chains end at different chainages: what no report
 * bears on sums to 1.
 * @param routes `logEvidence` natural; `prior` >= 0
 */
export function routeWeights(
  routes: readonly { readonly prior: number; readonly logEvidence: number }[],
): readonly number[] {
  const logs = routes.map(({ prior, logEvidence }) => Math.log(prior) + logEvidence);
  const total = logTotal(logs);
  return total === Number.NEGATIVE_INFINITY
    ? routes.map(() => 1 / routes.length)
    : logs.map((log) => Math.exp(log - total));
}
