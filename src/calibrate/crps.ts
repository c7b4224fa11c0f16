/**
 * Continuous ranked probability score: the integral of (F(x) - 1[x >= truth])^2, in the unit of x; 0 is perfect, and for a forecast without any spread it is
 * the distance (Gneiting & Raftery 2007, section 4.2). F is given by its quantiles and linear between them; what lies outside sits at the outer ones.
 * @param x quantiles, never falling
 * @param levels their probabilities, ascending
 */
export function crps(x: ArrayLike<number>, levels: ArrayLike<number>, truth: number): number {
  const last = x.length - 1;
  let score = Math.max(0, x[0]! - truth) + Math.max(0, truth - x[last]!);
  for (let i = 0; i < last; i++) {
    const [from, to, a, b] = [x[i]!, x[i + 1]!, levels[i]!, levels[i + 1]!];
    if (to <= from) continue;
    const at = Math.min(to, Math.max(from, truth));
    const middle = a + ((b - a) * (at - from)) / (to - from);
    score += (at - from) * meanSquare(a, middle) + (to - at) * meanSquare(1 - middle, 1 - b);
  }
  return score;
}

/** Mean of the square of what runs linearly from `a` to `b`. */
const meanSquare = (a: number, b: number): number => (a * a + a * b + b * b) / 3;
