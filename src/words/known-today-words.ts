import type { Lang } from '../case/types.ts';
import type { SceneContext } from '../scene/context.ts';
import type { Scene } from '../scene/types.ts';
import { lateStringsFor } from './late-strings.ts';
import { kmRangeWords, percentWords } from './number-words.ts';
import { namedPlace } from './place-words.ts';
import { stringsFor } from './strings.ts';
import { whereaboutsOf } from './whereabouts.ts';

/**
 * What all reports of the case together say of a moment, in one line, to stand beside what an earlier time knew of it: `Known today: km 1,064–1,081 (90 %); >99 % to Vostochny.`
 * Where routes have parted the stretch is that of the likeliest. Destinations are spoken of where the case has more than one.
 * @param scene of the journey that rests on all reports, as `context` is
 */
export function knownTodayWords(scene: Scene, context: SceneContext, lang: Lang): string {
  const { today } = lateStringsFor(lang);
  if (context.ranked[0]?.journey.chain == null) return today.after;
  if (scene.status === 'before') return today.before;
  if (scene.routes[0]?.intervals == null) return today.after;
  const { p90, open } = whereaboutsOf(scene, context);
  const range = kmRangeWords(p90.fromKm, p90.toKm, lang);
  return today.known(open ? today.orBeyond(range) : range, likeliestDestination(scene, context, lang));
}

function likeliestDestination({ routes }: Scene, { case: subject }: SceneContext, lang: Lang): string {
  const shares = new Map<string, number>();
  for (const { destination, weight } of routes) shares.set(destination, (shares.get(destination) ?? 0) + weight);
  const [likeliest] = [...shares].toSorted(([, a], [, b]) => b - a);
  if (shares.size < 2 || likeliest === undefined) return '';
  const [placeId, share] = likeliest;
  return stringsFor(lang).sentence.shareTo(percentWords(share, lang), namedPlace(placeId, subject, lang));
}
