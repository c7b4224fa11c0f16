import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded draws. The same seed gives the same numbers on every machine. */
export interface Random {
  /** Uniform in [low, high). */
  readonly between: (low: number, high: number) => number;
  readonly oneOf: <T>(choices: readonly T[]) => T;
  readonly chance: (probability: number) => boolean;
  readonly exponential: (mean: number) => number;
  readonly normal: (mean: number, deviation: number) => number;
}

/** @param parts integers that together name the stream, such as a seed and an index: streams that differ in one part are independent */
export function createRandom(...parts: readonly number[]): Random {
  const generator = xoroshiro128plus(parts.reduce(mix, 0x9e3779b9));
  const unit = (): number => uniformFloat64(generator);
  const between = (low: number, high: number): number => low + (high - low) * unit();
  return {
    between,
    oneOf: (choices) => choices[Math.floor(unit() * choices.length)]!,
    chance: (probability) => unit() < probability,
    exponential: (mean) => -mean * Math.log(1 - unit()),
    normal(mean, deviation) {
      const radius = Math.sqrt(-2 * Math.log(1 - unit()));
      return mean + deviation * radius * Math.cos(2 * Math.PI * unit());
    },
  };
}

/** Spreads a part over all 32 bits: neighbouring seeds must not give alike streams. */
function mix(state: number, part: number): number {
  let x = (state ^ part) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}
