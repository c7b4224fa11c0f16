import type { JourneyPrior } from '../../journey/prior.ts';

/**
 * The prior of a train that never runs faster than `kmh`, but is otherwise like any other: its speeds are those of `prior` under the condition that none is above. Each class
 * stands for the speeds half-way to its neighbours, so the class about `kmh` keeps the part of its share that lies below, at `kmh`.
 */
export const noFasterThan = (kmh: number, prior: JourneyPrior): JourneyPrior => {
  const speeds = prior.speeds.flatMap((speed, i) => {
    const neighbour = (at: number): number => {
      const other = prior.speeds[at];
      return other?.manner === speed.manner ? other.kmh : speed.kmh;
    };
    const above = neighbour(i - 1);
    const below = neighbour(i + 1);
    const from = (speed.kmh + below) / 2;
    const to = (speed.kmh + above) / 2;
    if (to <= kmh) return [speed];
    const kept = from < kmh ? (kmh - from) / (to - from) : 0;
    return kept > 0 ? [{ ...speed, kmh: Math.min(kmh, speed.kmh), share: speed.share * kept }] : [];
  });
  if (speeds.length === 0) return { ...prior, speeds: [{ kmh, share: 1, manner: 'steady' }] };
  const total = speeds.reduce((sum, { share }) => sum + share, 0);
  return { ...prior, speeds: speeds.map((speed) => ({ ...speed, share: speed.share / total })) };
};
