import type { Lang } from '../case/types.ts';
import type { RouteStation } from '../network/types.ts';
import type { SceneContext } from '../scene/context.ts';
import { NEAR_KM } from '../scene/open-report.ts';
import type { KmInterval, Scene } from '../scene/types.ts';
import { lateStringsFor } from './late-strings.ts';
import { kmRangeWords, percentWords } from './number-words.ts';
import { namedPlace, stationAsPlace } from './place-words.ts';
import { type NamedPlace, stringsFor } from './strings.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** Stations of a higher rank are known to nobody who does not live there. */
const LEAST_RANK = 4;

/**
 * What all reports of the case together say of a moment, in one line, to stand beside what an earlier time knew of it: `Known today: near Olenevod, km 1,064–1,081 (90 %); >99 % to Vostochny.`
 * Where the middle half does not lie near one station, the two are named that bracket the stretch. Where routes have parted the stretch is that of the
 * likeliest. Destinations are spoken of where the case has more than one.
 * @param scene of the journey that rests on all reports, as `context` is
 */
export function knownTodayWords(scene: Scene, context: SceneContext, lang: Lang): string {
  const { today } = lateStringsFor(lang);
  if (context.ranked[0]?.journey.chain == null) return today.after;
  if (scene.status === 'before') return today.before;
  const [lead] = scene.routes;
  if (lead?.intervals == null) return today.after;
  const { p90, open } = whereaboutsOf(scene, context);
  const range = kmRangeWords(p90.fromKm, p90.toKm, lang);
  return today.known(
    whereWords(lead.intervals.p50, p90, context, lang),
    open ? today.orBeyond(range) : range,
    likeliestDestination(scene, context, lang),
  );
}

/** `near Olenevod`, or `Khasan–Barabash`; empty on a route without stations. */
function whereWords(
  p50: KmInterval,
  p90: KmInterval,
  { ranked, case: subject, network }: SceneContext,
  lang: Lang,
): string {
  const stations = ranked[0]!.route.stations.filter(({ rank }) => rank <= LEAST_RANK);
  const named = ({ station }: RouteStation): NamedPlace => stationAsPlace(station, subject, network, lang);
  /** How far away the farther end of the middle half is. */
  const off = ({ km }: RouteStation): number => Math.max(km - p50.fromKm, p50.toKm - km);
  const [nearest] = stations.toSorted((a, b) => off(a) - off(b));
  if (nearest === undefined) return '';
  if (off(nearest) <= NEAR_KM) {
    const place = named(nearest);
    return lateStringsFor(lang).today.near(place, stringsFor(lang).placeInSentence(place));
  }
  const behind = stations.findLast(({ km }) => km <= p90.fromKm) ?? stations[0]!;
  const ahead = stations.find(({ km }) => km >= p90.toKm) ?? stations.at(-1)!;
  return `${named(behind).name}–${named(ahead).name}`;
}

function likeliestDestination({ routes }: Scene, { case: subject }: SceneContext, lang: Lang): string {
  const shares = new Map<string, number>();
  for (const { destination, weight } of routes) shares.set(destination, (shares.get(destination) ?? 0) + weight);
  const [likeliest] = [...shares].toSorted(([, a], [, b]) => b - a);
  if (shares.size < 2 || likeliest === undefined) return '';
  const [placeId, share] = likeliest;
  return stringsFor(lang).sentence.shareTo(percentWords(share, lang), namedPlace(placeId, subject, lang));
}
