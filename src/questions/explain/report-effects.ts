import { compareIds } from '../../case/compare-ids.ts';
import { eventWindow } from '../../journey/event-window.ts';
import { positionAt } from '../../journey/position-at.ts';
import type { Journey } from '../../journey/types.ts';
import type { CaseTime, Span } from '../../time/types.ts';
import { copiesBySpeaker } from '../copies-by-speaker.ts';
import { type Dossier, reconstructDossier } from '../dossier.ts';
import { roundKm, roundShare } from '../round.ts';
import { withoutReports } from './known-dossier.ts';
import type { Explanation, ReportEffect, RouteEffect } from './types.ts';

/** Each takes a reconstruction. Of more reports than this, those nearest in time are left out in turn. */
const MOST_EXAMINED = 60;

/** The interval would be this much wider without a report that holds it: more than the grid's own grain. */
const LEAST_KM = 1;
const LEAST_RATIO = 1.05;

/** What each used report does to the interval at `t` on the route `lead`, and to the weights of all routes. */
export const reportEffects = (
  dossier: Dossier,
  journey: Journey,
  t: CaseTime,
  lead: string | null,
): Pick<Explanation, 'reports' | 'unexamined'> => {
  if (lead === null) return { reports: [], unexamined: 0 };
  const windows = new Map(dossier.case.reports.map((report) => [report.id, eventWindow(report)]));
  const copies = copiesBySpeaker(
    new Map(journey.verdicts.flatMap((v) => (v.copyOf === null ? [] : [[v.reportId, v.copyOf] as const]))),
  );
  const used = journey.verdicts
    .filter(({ standing, reportId }) => standing === 'used' && windows.get(reportId) != null)
    .toSorted((a, b) => distance(windows.get(a.reportId)!, t) - distance(windows.get(b.reportId)!, t));
  const interval = intervalAt(journey, lead, t);
  const widthKm = widthOf(interval);
  const effects = used.slice(0, MOST_EXAMINED).map(({ reportId, probability }): ReportEffect => {
    const own = copies.get(reportId) ?? [];
    const without = reconstructDossier(withoutReports(dossier, new Set([reportId, ...own])), journey.asOf, {
      grid: journey.grid,
    });
    const other = intervalAt(without, lead, t);
    return {
      id: reportId,
      copies: own,
      probability: probability === null ? null : roundShare(probability),
      when: whenOf(windows.get(reportId)!, t),
      widthKm,
      widthWithoutKm: widthOf(other),
      medianWithoutKm: other === null ? null : roundKm(other.medianKm),
      holds: interval !== null && holds(interval, other),
      routes: routeEffects(journey, without),
    };
  });
  const size = ({ widthWithoutKm }: ReportEffect): number => widthWithoutKm ?? Number.MAX_VALUE;
  return {
    reports: effects.toSorted(
      (a, b) => Number(b.holds) - Number(a.holds) || size(b) - size(a) || compareIds(a.id, b.id),
    ),
    unexamined: Math.max(0, used.length - MOST_EXAMINED),
  };
};

const distance = ({ start, end }: Span, t: CaseTime): number => Math.max(0, start - t, t - end);

const whenOf = ({ start, end }: Span, t: CaseTime): ReportEffect['when'] => {
  if (end <= t) return 'before';
  return start > t ? 'after' : 'during';
};

interface Interval {
  readonly fromKm: number;
  readonly medianKm: number;
  readonly toKm: number;
}

const intervalAt = ({ routes }: Journey, routeId: string, t: CaseTime): Interval | null => {
  const route = routes.find((each) => each.routeId === routeId);
  const km = route === undefined ? null : positionAt(route, t).quantilesKm;
  return km === null ? null : { fromKm: km.get(0.1)!, medianKm: km.get(0.5)!, toKm: km.get(0.9)! };
};

const widthOf = (interval: Interval | null): number | null =>
  interval === null ? null : roundKm(interval.toKm - interval.fromKm);

const holds = (interval: Interval, without: Interval | null): boolean => {
  if (without === null) return true;
  const [width, widthWithout] = [interval, without].map(({ fromKm, toKm }) => toKm - fromKm) as [number, number];
  const moved = without.medianKm < interval.fromKm - LEAST_KM || without.medianKm > interval.toKm + LEAST_KM;
  return moved || widthWithout >= Math.max(width + LEAST_KM, width * LEAST_RATIO);
};

const routeEffects = (journey: Journey, without: Journey): readonly RouteEffect[] =>
  journey.routes.map(({ routeId, weight }, i) => {
    const weightWithout = without.routes[i]!.weight;
    return {
      id: routeId,
      weight: roundShare(weight),
      weightWithout: roundShare(weightWithout),
      bayesFactor: bayesFactor(weight, weightWithout),
    };
  });

const bayesFactor = (weight: number, without: number): number | null => {
  const factor = weight / (1 - weight) / (without / (1 - without));
  return Number.isFinite(factor) && factor > 0 ? roundShare(factor) : null;
};
