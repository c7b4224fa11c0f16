import { compareIds } from '../../case/compare-ids.ts';
import type { Report } from '../../case/types.ts';
import { eventWindow } from '../../journey/event-window.ts';
import { isProbablyTrue } from '../../journey/probably-true.ts';
import { passesOn } from '../../journey/sites.ts';
import type { Journey } from '../../journey/types.ts';
import { claimOf } from '../../journey/witness.ts';
import type { ChainageInterval } from '../../network/types.ts';
import type { Span } from '../../time/types.ts';
import type { Dossier } from '../dossier.ts';
import { leadRoute } from '../lead-route.ts';
import type { ForcedSpeed } from './types.ts';

/** Likelier true than not, and at a place that the route passes once: what can force a speed. */
interface Stamp {
  readonly id: string;
  readonly window: Span;
  readonly pass: ChainageInterval;
}

/** Pairs grow with the square; beyond this many stamps only the most precise are held against each other. */
const MOST_STAMPS = 600;
/** Between stamps that are nearer than this, rounding makes any speed. */
const LEAST_KM = 20;

/**
 * The two probably true reports that together force the highest speed on the train, on the likeliest route: the way from the far end of one place to the near end of the other, in
 * the longest time that their windows leave. Stops are in it, so the train ran faster than that somewhere between. Null where no two reports force any.
 */
export const forcedSpeed = (dossier: Dossier, journey: Journey): ForcedSpeed | null => {
  const stamps = stampsOf(dossier, journey);
  let best: ForcedSpeed | null = null;
  for (const a of stamps) {
    for (const b of stamps) {
      const km = b.pass.fromKm - a.pass.toKm;
      const hours = (b.window.end - a.window.start) / 3600;
      if (km < LEAST_KM || hours <= 0) continue;
      const leastKmh = km / hours;
      if (best === null || leastKmh > best.leastKmh) best = { ...between(a, b), leastKmh };
    }
  }
  return best;
};

const between = (a: Stamp, b: Stamp): Omit<ForcedSpeed, 'leastKmh'> => {
  const km = middle(b.pass.fromKm, b.pass.toKm) - middle(a.pass.fromKm, a.pass.toKm);
  const seconds = middle(b.window.start, b.window.end) - middle(a.window.start, a.window.end);
  return { from: a.id, to: b.id, km, meanKmh: km / (seconds / 3600) };
};

const middle = (a: number, b: number): number => (a + b) / 2;

const stampsOf = ({ case: story, sites }: Dossier, journey: Journey): readonly Stamp[] => {
  const lead = leadRoute(journey);
  const site = sites.find(({ routeId }) => routeId === lead?.routeId);
  if (site === undefined) return [];
  const credible = new Set(journey.verdicts.flatMap((v) => (isProbablyTrue(v) ? [v.reportId] : [])));
  const stamps = story.reports.flatMap((report): readonly Stamp[] => {
    const passes = passesOn(site, report.id);
    const window = isThere(report) && credible.has(report.id) ? eventWindow(report) : null;
    return window === null || passes.length !== 1 ? [] : [{ id: report.id, window, pass: passes[0]! }];
  });
  const size = ({ window, pass }: Stamp): number => (window.end - window.start) / 3600 + (pass.toKm - pass.fromKm) / 45;
  return stamps.toSorted((a, b) => size(a) - size(b) || compareIds(a.id, b.id)).slice(0, MOST_STAMPS);
};

/** It says that the train was there in the window, from both sides. */
const isThere = ({ kind }: Report): boolean => {
  const claim = claimOf(kind);
  return claim !== null && !claim.negative && claim.far !== null;
};
