import type { Chain, Journey } from '../../journey/types.ts';
import { type Dossier, reconstructDossier } from '../dossier.ts';
import { EVERYTHING_KNOWN, inventReport, withInvented } from './known-dossier.ts';

/** Slower than this on average, with all its stops, a train is not waited for at its destination. */
const SLOWEST_KMH = 15;
const GRACE_S = 12 * 3600;

/**
 * The passage times of each route, were it the one: beyond the last report too, where a journey says nothing. Found with an invented statement that the train is at the
 * destination by a time so late that it says no more than that. Null for a route that is not asked for or that no report bears on.
 */
export const continuedChains = (
  dossier: Dossier,
  journey: Journey,
  asked: readonly boolean[],
): readonly (Chain | null)[] =>
  journey.routes.map(({ chain, destination }, i) => {
    if (!asked[i] || chain === null) return null;
    const route = dossier.routes[i]!;
    const late = chain.span.end + (Math.max(0, route.lengthKm - chain.toKm) / SLOWEST_KMH) * 3600 + GRACE_S;
    const statement = inventReport({
      kind: 'statement',
      event: { start: late, end: late, precisionS: 0, stated: null },
      where: { type: 'place', place: destination },
    });
    const alone = withInvented({ ...dossier, routes: [route] }, journey, statement);
    return reconstructDossier(alone, EVERYTHING_KNOWN, { grid: journey.grid }).routes[0]?.chain ?? null;
  });
