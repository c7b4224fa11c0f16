import type { Case } from '../../case/types.ts';
import { eventWindow } from '../../journey/event-window.ts';
import type { Journey } from '../../journey/types.ts';
import { around } from '../../time/span.ts';
import type { CaseTime, EpochSeconds, Span } from '../../time/types.ts';
import type { Dossier } from '../dossier.ts';

const HOUR_S = 3600;

/** Steps between the times, the finest first; a step is taken where it gives no more than this many. */
const STEPS_H = [1, 2, 3, 6, 12, 24, 168] as const;
const MOST_STEPS = 240;

/** More reports than this would drown the hours. */
const MOST_REPORTS = 200;

/**
 * Times that tell a journey where none are asked for: the whole hours in UTC over the time about which something is known on any route, its first and last
 * moment, and the middle of the window of each report that is used. A long journey takes fewer hours.
 */
export const tellingTimes = ({ case: story }: Dossier, { routes, verdicts }: Journey): readonly CaseTime[] => {
  const span = knownSpan(routes);
  if (span === null) return [];
  const { start, end } = span;
  const whole = hoursWithin(span, story.origin);
  const used = new Set(verdicts.flatMap(({ reportId, standing }) => (standing === 'used' ? [reportId] : [])));
  const ofReports = story.reports.flatMap((report) => {
    const window = used.has(report.id) ? eventWindow(report) : null;
    return window === null ? [] : [Math.round((window.start + window.end) / 2)];
  });
  const all = [Math.floor(start), ...whole, ...(ofReports.length > MOST_REPORTS ? [] : ofReports), Math.ceil(end)];
  return [...new Set(all)].toSorted((a, b) => a - b);
};

/** The whole hours in UTC over the time about which something is known on any route. A long journey takes fewer. */
export const wholeHours = ({ origin }: Case, { routes }: Journey): readonly CaseTime[] => {
  const span = knownSpan(routes);
  return span === null ? [] : hoursWithin(span, origin);
};

const hoursWithin = ({ start, end }: Span, origin: EpochSeconds): readonly CaseTime[] => {
  const hours = STEPS_H.find((step) => (end - start) / (step * HOUR_S) <= MOST_STEPS) ?? STEPS_H[STEPS_H.length - 1]!;
  const step = Math.max(hours * HOUR_S, Math.ceil((end - start) / MOST_STEPS / HOUR_S) * HOUR_S);
  const first = Math.ceil((origin + start) / step) * step - origin;
  return Array.from({ length: Math.max(0, Math.ceil((end - first) / step)) }, (_, i) => first + i * step);
};

/** Steps of a moving picture: a train's way between them is as good as straight. */
const SCENE_STEP_S = 300;
const MOST_SCENES = 2000;

/** Evenly spaced times over all about which something is known, for a moving picture: five minutes apart, more on a journey of more than a week. */
export const sceneTimes = ({ routes }: Journey): readonly CaseTime[] => {
  const span = knownSpan(routes);
  if (span === null) return [];
  const step = Math.max(SCENE_STEP_S, Math.ceil((span.end - span.start) / MOST_SCENES / SCENE_STEP_S) * SCENE_STEP_S);
  const first = Math.ceil(span.start);
  return Array.from({ length: Math.floor((span.end - first) / step) + 1 }, (_, i) => first + i * step);
};

const knownSpan = (routes: Journey['routes']): Span | null =>
  around(routes.flatMap(({ chain }) => (chain === null ? [] : [chain.span])));
