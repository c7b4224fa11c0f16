import type { SceneContext } from '../scene/context.ts';
import type { KmInterval, Scene } from '../scene/types.ts';

const SAME_KM = 0.01;

/** Routes below this share are not spoken of; the glow still shows them. */
export const SPOKEN_SHARE = 0.01;

/** The stretch that the sentence is about. */
export interface Whereabouts {
  /** The likeliest route's 90 % interval, or while rails are still shared the hull of all routes' intervals: it holds nine in ten of the whole. */
  readonly p90: KmInterval;
  /** True where the train may be past the point at which routes part: then one interval cannot speak for all. */
  readonly parted: boolean;
  /** Chainage that every route has behind it at least nineteen times in twenty. */
  readonly behindKm: number;
  /** The interval reaches where the reports end, not where the route does: the train may have gone on. */
  readonly open: boolean;
}

/** Of a scene with a position. */
export function whereaboutsOf({ routes }: Scene, { ranked }: SceneContext): Whereabouts {
  const placed = routes.filter(({ weight, intervals }) => weight >= SPOKEN_SHARE && intervals !== null);
  const lead = routes[0]!.intervals!.p90;
  const hull: KmInterval = {
    fromKm: Math.min(lead.fromKm, ...placed.map(({ intervals }) => intervals!.p90.fromKm)),
    toKm: Math.max(lead.toKm, ...placed.map(({ intervals }) => intervals!.p90.toKm)),
  };
  const others = routes.slice(1).filter(({ weight }) => weight >= SPOKEN_SHARE);
  const parted = others.some(({ sharedKm }) => sharedKm < hull.toKm);
  const p90 = parted ? lead : hull;
  const { route, journey } = ranked[0]!;
  const endKm = journey.chain?.toKm ?? route.lengthKm;
  const behindKm = Math.min(
    hull.fromKm,
    ...placed.map(({ sharedKm, intervals }) => Math.min(sharedKm, intervals!.p90.fromKm)),
  );
  return { p90, parted, behindKm, open: endKm < route.lengthKm - SAME_KM && p90.toKm >= endKm - SAME_KM };
}
