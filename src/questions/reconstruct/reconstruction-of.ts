import { positionAt } from '../../journey/position-at.ts';
import type { Journey, Position, RouteJourney } from '../../journey/types.ts';
import { pointAt } from '../../network/point-at.ts';
import type { Route } from '../../network/types.ts';
import { formatRfc3339 } from '../../time/format-instant.ts';
import type { CaseTime } from '../../time/types.ts';
import type { Dossier } from '../dossier.ts';
import { roundDegrees, roundKm, roundShare } from '../round.ts';
import type { QuantileName, Reconstruction, RoutePosition } from './types.ts';

/** In ascending order. */
export const QUANTILE_NAMES: readonly QuantileName[] = ['0.05', '0.1', '0.25', '0.5', '0.75', '0.9', '0.95'];

/** What a journey says of its routes and reports, and of the train at `times`, in the stable shape that commands print. Rounded, so that equal journeys give equal bytes. */
export const reconstructionOf = (
  { case: story, routes }: Pick<Dossier, 'case' | 'routes'>,
  journey: Journey,
  times: readonly CaseTime[],
): Reconstruction => {
  const written = (t: CaseTime): string => formatRfc3339(story.origin + t, 'UTC');
  return {
    case: journey.caseId,
    asOf: written(journey.asOf),
    routes: journey.routes.map(({ routeId, destination, weight }, i) => ({
      id: routeId,
      destination,
      weight: roundShare(weight),
      lengthKm: roundKm(routes[i]!.lengthKm),
    })),
    reports: journey.verdicts.map(({ reportId, standing, copyOf, probability, conflicts, gain }) => ({
      id: reportId,
      used: standing === 'used',
      copyOf,
      probability: probability === null ? null : roundShare(probability),
      conflicts: conflicts.toSorted(),
      gain: gain === null ? null : roundShare(gain),
    })),
    positions: [...new Set(times)]
      .toSorted((a, b) => a - b)
      .map((t) => ({
        t: written(t),
        routes: journey.routes.map((route, i) => routePosition(route, routes[i]!, positionAt(route, t))),
      })),
  };
};

const routePosition = ({ routeId, weight }: RouteJourney, route: Route, position: Position): RoutePosition => {
  const { status, quantilesKm } = position;
  const at = { id: routeId, weight: roundShare(weight), status };
  if (quantilesKm === null) return { ...at, q: null, lon: null, lat: null };
  const km = (name: QuantileName): number => roundKm(quantilesKm.get(Number(name))!);
  const [lon, lat] = pointAt(route, quantilesKm.get(0.5)!).at;
  const q = Object.fromEntries(QUANTILE_NAMES.map((name) => [name, km(name)])) as Record<QuantileName, number>;
  return { ...at, q, lon: roundDegrees(lon), lat: roundDegrees(lat) };
};
