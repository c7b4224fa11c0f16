import { routeName } from '../case/route-name.ts';
import type { Lang } from '../case/types.ts';
import type { SceneContext } from '../scene/context.ts';
import type { RouteScene, Scene } from '../scene/types.ts';
import { kmRangeWords, percentWords } from './number-words.ts';
import { namedPlace } from './place-words.ts';
import { stringsFor } from './strings.ts';
import { SPOKEN_SHARE } from './whereabouts.ts';

/** For each route worth speaking of, its share and its interval: `Vladivostok by Ussuriysk (38 %): nine in ten km 1,110–1,150.` */
export function routeWords({ routes }: Scene, context: SceneContext, lang: Lang): readonly string[] {
  const { sentence } = stringsFor(lang);
  return spoken(routes).map(({ routeId, weight, intervals }) => {
    const name = routeName(routeId, context.case, lang);
    const percent = percentWords(weight, lang);
    return intervals === null
      ? sentence.routeUnknown(name, percent)
      : sentence.routeInterval(name, percent, kmRangeWords(intervals.p90.fromKm, intervals.p90.toKm, lang));
  });
}

/** The shares of the destinations, likeliest first, where more than one is open: `62 % to Ledyanaya, 38 % to Vladivostok.` Else empty. */
export function destinationShares({ routes }: Scene, context: SceneContext, lang: Lang): string {
  const { sentence } = stringsFor(lang);
  const shares = new Map<string, number>();
  for (const { destination, weight } of routes) shares.set(destination, (shares.get(destination) ?? 0) + weight);
  const open = [...shares].filter(([, share]) => share >= SPOKEN_SHARE).toSorted(([, a], [, b]) => b - a);
  if (open.length < 2) return '';
  return sentence.shares(
    open.map(([destination, share]) =>
      sentence.shareTo(percentWords(share, lang), namedPlace(destination, context.case, lang)),
    ),
  );
}

const spoken = (routes: readonly RouteScene[]): readonly RouteScene[] =>
  routes.filter(({ weight }) => weight >= SPOKEN_SHARE);
