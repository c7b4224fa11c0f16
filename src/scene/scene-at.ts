import { densityAt } from '../journey/density-at.ts';
import { positionAt } from '../journey/position-at.ts';
import type { Position, Status } from '../journey/types.ts';
import type { CaseTime } from '../time/types.ts';
import type { ReportTrack, SceneContext, SceneRoute } from './context.ts';
import type { Mass } from './create-glow-merger.ts';
import { distancesAt } from './distances-at.ts';
import { ghostsAt } from './ghosts.ts';
import { holdingAt } from './holdings-of.ts';
import { trainAt } from './train-at.ts';
import type { KmInterval, LastKnown, ReportPhase, RouteScene, Scene } from './types.ts';

/**
 * Everything there is to draw and to say at one moment. Pure: playing to `t` and seeking to it give equal scenes.
 * @param t seconds since the case's origin; any value
 */
export function sceneAt(context: SceneContext, t: CaseTime): Scene {
  const routes = context.ranked.map((ranked) => routeScene(ranked, positionAt(ranked.journey, t)));
  const lead = routes[0];
  const status: Status = lead?.status ?? 'before';
  const train = lead === undefined || lead.medianKm === null ? null : trainAt(context.ranked[0]!.route, lead.medianKm);
  return {
    t,
    asOf: context.journey.asOf,
    status,
    routes,
    glow: train === null ? [] : glowAt(context, t),
    ghosts: ghostsAt(context.ghosts, t),
    train,
    lastKnown: lastKnown(context, status),
    reports: context.reports.map((track) => track.scenes[phaseOf(track, t)]),
    holding: holdingAt(context.holdings, t),
    distances: train === null ? null : distancesAt(context, train),
  };
}

function routeScene({ journey, sharedKm }: SceneRoute, { status, quantilesKm }: Position): RouteScene {
  const { routeId, destination, weight } = journey;
  const at = (level: number): number => quantilesKm!.get(level)!;
  const between = (from: number, to: number): KmInterval => ({ fromKm: at(from), toKm: at(to) });
  return {
    routeId,
    destination,
    weight,
    status,
    medianKm: quantilesKm === null ? null : at(0.5),
    intervals:
      quantilesKm === null ? null : { p50: between(0.25, 0.75), p80: between(0.1, 0.9), p90: between(0.05, 0.95) },
    sharedKm,
  };
}

/** A route below this share would not show in the glow, and is left out of it. */
const VISIBLE_SHARE = 0.002;

const NOWHERE: readonly Mass[] = [];

function glowAt({ ranked, mergeGlow }: SceneContext, t: CaseTime): Scene['glow'] {
  return mergeGlow(
    ranked.map(({ journey }) => (journey.weight < VISIBLE_SHARE ? NOWHERE : densityAt(journey, t))),
    ranked.map(({ journey }) => journey.weight),
  );
}

function phaseOf({ window }: ReportTrack, t: CaseTime): ReportPhase {
  if (window === null || t < window.start) return 'future';
  return t < window.end ? 'current' : 'past';
}

function lastKnown({ ranked, reportById }: SceneContext, status: Status): LastKnown | null {
  const chain = ranked[0]?.journey.chain ?? null;
  if (chain === null || status === 'moving' || status === 'standing') return null;
  const track = reportById.get(status === 'before' ? chain.firstReport : chain.lastReport);
  const at = track?.scenes.past.at ?? null;
  return track === undefined || at === null
    ? null
    : { reportId: track.report.id, placeId: track.place?.id ?? null, at };
}
