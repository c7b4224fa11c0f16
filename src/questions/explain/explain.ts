import { COMPARISON_GRID } from '../../journey/grid.ts';
import { positionAt } from '../../journey/position-at.ts';
import type { Journey, Position } from '../../journey/types.ts';
import { formatRfc3339 } from '../../time/format-instant.ts';
import type { CaseTime } from '../../time/types.ts';
import { type Dossier, reconstructDossier } from '../dossier.ts';
import { leadRoute } from '../lead-route.ts';
import { roundKm, roundShare } from '../round.ts';
import { deciderOf } from './decider.ts';
import { reportEffects } from './report-effects.ts';
import type { Explanation, RouteAt } from './types.ts';

/**
 * Why the train is where it is at `t`: what each report that is used does to the interval and to the routes, found by asking again without it and its copies; and which report, of
 * those that could still be made, would best tell the routes apart.
 */
export const explain = (dossier: Dossier, asOf: CaseTime, t: CaseTime): Explanation => {
  const { case: story } = dossier;
  const journey = reconstructDossier(dossier, asOf);
  // Every report that is used takes a reconstruction of its own.
  const coarse = reconstructDossier(dossier, asOf, { grid: COMPARISON_GRID });
  const lead = leadRoute(journey)?.routeId ?? null;
  const written = (time: CaseTime): string => formatRfc3339(story.origin + time, 'UTC');
  return {
    case: story.id,
    asOf: written(asOf),
    t: written(t),
    grid: coarse.grid,
    routes: routesAt(journey, t),
    lead,
    ...reportEffects(dossier, coarse, t, lead),
    idle: journey.verdicts.flatMap(({ reportId, standing, copyOf }) =>
      standing === 'used' ? [] : [{ id: reportId, standing, copyOf }],
    ),
    decides: deciderOf(dossier, coarse, t),
  };
};

const routesAt = ({ routes }: Journey, t: CaseTime): readonly RouteAt[] =>
  routes.map((route) => {
    const position = positionAt(route, t);
    return {
      id: route.routeId,
      weight: roundShare(route.weight),
      status: position.status,
      interval: intervalOf(position),
    };
  });

const intervalOf = ({ quantilesKm }: Position): RouteAt['interval'] => {
  if (quantilesKm === null) return null;
  const at = (level: number): number => roundKm(quantilesKm.get(level)!);
  return { fromKm: at(0.1), medianKm: at(0.5), toKm: at(0.9) };
};
