import { compareIds } from '../../case/compare-ids.ts';
import type { Place, Report } from '../../case/types.ts';
import type { Journey } from '../../journey/types.ts';
import { formatRfc3339 } from '../../time/format-instant.ts';
import type { CaseTime } from '../../time/types.ts';
import { type Dossier, reconstructDossier } from '../dossier.ts';
import { roundShare } from '../round.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { entropyBits, expectedBits } from './information.ts';
import { EVERYTHING_KNOWN, inventReport, withInvented } from './known-dossier.ts';
import type { Decider, RouteShare } from './types.ts';

/** Below this nothing is left to decide: a route at 99.9 %. */
const LEAST_BITS = 0.011;

/** Of places that tell nearly as much as the best, the earliest is named: it decides next. */
const NEARLY = 0.8;

/**
 * The place and the hours at which word of the train, or of its absence, takes away most of what is unknown of the route, on average over what would be found there. The weights
 * after either answer are worked out with the report in the case. Null where the routes are decided, or nothing beyond `t` tells them apart.
 */
export const deciderOf = (dossier: Dossier, journey: Journey, t: CaseTime): Decider | null => {
  const weights = journey.routes.map(({ weight }) => weight);
  const unknown = entropyBits(weights);
  if (unknown < LEAST_BITS) return null;
  const rated = candidatesOf(dossier, journey, t).map((candidate) => ({
    candidate,
    bits: expectedBits(weights, candidate.chances),
  }));
  const most = rated.reduce((best, { bits }) => Math.max(best, bits), 0);
  if (most < LEAST_BITS) return null;
  const [best] = rated
    .filter(({ bits }) => bits >= NEARLY * most)
    .toSorted(
      (a, b) =>
        a.candidate.window.end - b.candidate.window.end || compareIds(a.candidate.place.id, b.candidate.place.id),
    );
  const { candidate, bits } = best!;
  const written = (time: CaseTime): string => formatRfc3339(dossier.case.origin + time, 'UTC');
  return {
    place: candidate.place.id,
    name: candidate.name,
    from: written(candidate.window.start),
    to: written(candidate.window.end),
    entropyBits: roundShare(unknown),
    expectedBits: roundShare(bits),
    ifSeen: weightsAfter('seen', candidate, dossier, journey),
    ifNotSeen: weightsAfter('not-seen', candidate, dossier, journey),
  };
};

const weightsAfter = (
  kind: Report['kind'],
  { place, window }: Candidate,
  dossier: Dossier,
  journey: Journey,
): readonly RouteShare[] => {
  const report = inventReport({
    kind,
    event: { ...window, precisionS: 0, stated: null },
    where: { type: 'place', place: place.id },
  });
  const places = new Map<string, Place>([...dossier.case.places, [place.id, place]]);
  const told = reconstructDossier(withInvented(dossier, journey, report, places), EVERYTHING_KNOWN, {
    grid: journey.grid,
  });
  return told.routes.map(({ routeId, weight }) => ({ id: routeId, weight: roundShare(weight) }));
};
