import type { Lang } from '../case/types.ts';
import type { Anchor, SceneContext } from '../scene/context.ts';
import { NEAR_KM } from '../scene/open-report.ts';
import type { KmInterval, Scene } from '../scene/types.ts';
import { namedPlace } from './place-words.ts';
import { type NamedPlace, stringsFor } from './strings.ts';
import type { Whereabouts } from './whereabouts.ts';

/** By this much an interval may reach past a place and still be said to end there, km. */
const SLACK_KM = 1;

/** From this share of the likeliest route on, nine in ten of it are more than half of everything. */
const MORE_THAN_HALF = 0.56;

/**
 * Where the train is, as a whole sentence: between two reported places that bracket the 90 % interval, or near one that holds it. Where routes
 * have parted it says "probably" if the likeliest alone makes up more than half, else only which place lies behind.
 */
export function whereWords(
  scene: Scene,
  { p90, parted, open, behindKm }: Whereabouts,
  context: SceneContext,
  lang: Lang,
): string {
  const { sentence } = stringsFor(lang);
  const name = ({ placeId }: Anchor): NamedPlace => namedPlace(placeId, context.case, lang);
  const { anchors } = context;
  if (parted && scene.routes[0]!.weight < MORE_THAN_HALF) {
    const passed = anchors.findLast(({ fromKm }) => fromKm <= behindKm);
    return passed === undefined ? sentence.onSeveralRoutes : sentence.pastOnSeveralRoutes(name(passed));
  }
  const hedge = parted ? sentence.probably : sentence.plainly;
  const standing = scene.status === 'standing';
  const km = scene.routes[0]!.medianKm!;
  const near = anchorNear(anchors, standing || open ? { fromKm: km, toKm: km } : p90);
  const behind = anchors.findLast(({ fromKm, toKm }) => fromKm <= p90.fromKm + SLACK_KM && toKm < p90.toKm);
  if (open) {
    if (near !== null && km >= p90.toKm - SLACK_KM) return sentence.plainly(sentence.atOrPast(name(near)));
    return hedge(behind === undefined ? sentence.somewhere : sentence.past(name(behind)));
  }
  if (near !== null) return hedge(standing ? sentence.standingNear(name(near)) : sentence.near(name(near)));
  const ahead = anchors.find(({ fromKm, toKm }) => toKm >= p90.toKm - SLACK_KM && fromKm > p90.fromKm);
  if (behind === undefined || ahead === undefined) return hedge(sentence.somewhere);
  if (behind.placeId === ahead.placeId) return hedge(sentence.betweenPasses(name(behind)));
  return hedge(
    standing ? sentence.standingBetween(name(behind), name(ahead)) : sentence.between(name(behind), name(ahead)),
  );
}

/** The tightest place that the interval hardly leaves. */
function anchorNear(anchors: readonly Anchor[], { fromKm, toKm }: KmInterval): Anchor | null {
  const holding = anchors.filter((anchor) => anchor.fromKm - NEAR_KM <= fromKm && toKm <= anchor.toKm + NEAR_KM);
  const middle = (fromKm + toKm) / 2;
  const off = (anchor: Anchor): number => Math.abs((anchor.fromKm + anchor.toKm) / 2 - middle);
  return holding.toSorted((a, b) => off(a) - off(b))[0] ?? null;
}
