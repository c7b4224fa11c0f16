import type { SpeedClaim } from './believe.ts';
import type { LineSection } from './line-sections.ts';
import { onLine } from './on-line.ts';
import type { JourneyPrior, OpenStops } from './prior.ts';

type Speeds = JourneyPrior['speeds'];

/** Standard deviation of the logarithm of a train's running speeds: one that runs about 60 km/h does 35 to 100 for two thirds of its way. */
const SPREAD = 0.5;
/** How far beyond the speeds of the prior, as a factor, the middle of the running speeds is sought. */
const FARTHEST = 20;
const HALVINGS = 40;

/**
 * The claim that the train makes `meanKmh` on average, ordinary stops included. Running speeds fit it as they lie about a middle, which is chosen such that the
 * prior mean pace over the line is the claimed one; a mean that no middle gives takes the nearest.
 * @param line what the lines consist of that the train may run on
 */
export function paceClaim(
  prior: JourneyPrior,
  meanKmh: number,
  credence: number,
  line: readonly LineSection[],
): SpeedClaim {
  const logs = prior.speeds.map(({ kmh }) => Math.log(kmh));
  let low = Math.min(...logs) - Math.log(FARTHEST);
  let high = Math.max(...logs) + Math.log(FARTHEST);
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (paceOn(line, fitted(prior.speeds, about(middle)), prior.open) > 1 / meanKmh) low = middle;
    else high = middle;
  }
  return { credence, likelihood: about((low + high) / 2) };
}

const about =
  (middle: number): SpeedClaim['likelihood'] =>
  (kmh) =>
    Math.exp(-(((Math.log(kmh) - middle) / SPREAD) ** 2) / 2);

const fitted = (speeds: Speeds, likelihood: SpeedClaim['likelihood']): Speeds =>
  speeds.map((speed) => ({ ...speed, share: speed.share * likelihood(speed.kmh) }));

/** Mean hours for a kilometre, by the length of the sections. */
function paceOn(line: readonly LineSection[], speeds: Speeds, open: JourneyPrior['open']): number {
  const total = line.reduce((sum, { km }) => sum + km, 0);
  return line.reduce((sum, { km, lineKmh }) => sum + (km / total) * meanPace(onLine(speeds, lineKmh), open), 0);
}

/** Running, and the stops that come anywhere in the manner of each speed. */
function meanPace(speeds: Speeds, open: JourneyPrior['open']): number {
  const all = speeds.reduce((sum, { share }) => sum + share, 0);
  return speeds.reduce((sum, { kmh, share, manner }) => sum + (share / all) * (1 / kmh + standing(open[manner])), 0);
}

/** Mean hours for a kilometre that ordinary stops take. */
function standing({ unknownPerKm, stop: { minS, parts } }: OpenStops): number {
  const meanS = minS + parts.reduce((sum, { meanS: each, share }) => sum + share * each, 0);
  return (unknownPerKm * meanS) / 3600;
}
