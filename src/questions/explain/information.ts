/** How much is unknown of a choice, bits. @param shares sum to 1 */
export const entropyBits = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum), 0);

/**
 * How much of it the answer to a yes-or-no question takes away on average, bits: the mutual information of choice and answer (Lindley 1956, On a measure of the information
 * provided by an experiment).
 * @param chances of a yes under each choice, 0 to 1
 */
export const expectedBits = (shares: readonly number[], chances: readonly number[]): number => {
  const yes = shares.map((share, i) => share * chances[i]!);
  const no = shares.map((share, i) => share * (1 - chances[i]!));
  const left = [yes, no].reduce((sum, joint) => {
    const total = joint.reduce((a, b) => a + b, 0);
    return total > 0 ? sum + total * entropyBits(joint.map((each) => each / total)) : sum;
  }, 0);
  return Math.max(0, entropyBits(shares) - left);
};
