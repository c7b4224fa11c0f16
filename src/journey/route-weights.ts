/**
 * Posterior shares of the routes: prior times evidence, over their sum. They compare although chains end at different chainages: what no report
 * bears on sums to 1.
 * @param routes `logEvidence` natural; `prior` >= 0
 */
export function routeWeights(
  routes: readonly { readonly prior: number; readonly logEvidence: number }[],
): readonly number[] {
  const logs = routes.map(({ prior, logEvidence }) => Math.log(prior) + logEvidence);
  const most = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (most === Number.NEGATIVE_INFINITY) return routes.map(() => 1 / routes.length);
  const shares = logs.map((log) => Math.exp(log - most));
  const total = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / total);
}
