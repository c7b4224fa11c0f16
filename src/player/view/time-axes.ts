import type { Case, Lang } from '../../case/types.ts';
import type { CaseTime, Span, Zone } from '../../time/types.ts';
import { zonedParts } from '../../time/zoned-parts.ts';
import type { Axis, AxisTick } from '../../ui/types.ts';
import { clockFaces, zoneName, zoneWords } from '../../words/time-words.ts';

const MINUTE = 60;
const HOUR_MIN = 60;
const DAY_MIN = 24 * HOUR_MIN;
/** Minutes between ticks. Each divides a day, so that ticks fall on the same clock times every day. */
const STEPS_MIN = [10, 15, 30, 60, 120, 180, 360, 720, DAY_MIN] as const;
/** Dates are longer than clock times: so many have room where one time has. */
const DATES = 0.7;
/** Zones begin their hours at whole multiples of this, of UTC. */
const FINEST_MIN = 15;

/**
 * Clock times along a span for the first two clocks of the case, each by its own zone's hours. The last answer is kept: while the time of knowledge is
 * dragged the diagram is drawn anew for the same span, and its clock times took 6 ms each time (eight days, 2026-11-30).
 */
export const createTimeAxes = (subject: Case, lang: Lang): ((span: Span, most: number) => readonly Axis[]) => {
  let last: {
    readonly start: CaseTime;
    readonly end: CaseTime;
    readonly most: number;
    readonly axes: readonly Axis[];
  } | null = null;
  /** @param most how many ticks have room beside each other */
  return (span, most) => {
    const { start, end } = span;
    if (last?.start !== start || last.end !== end || last.most !== most) {
      last = { start, end, most, axes: timeAxes(subject, span, lang, most) };
    }
    return last.axes;
  };
};

const timeAxes = (subject: Case, span: Span, lang: Lang, most: number): readonly Axis[] =>
  subject.clocks.slice(0, 2).map((zone) => ({
    name: zoneWords(zone, lang),
    place: zoneName(zone, lang),
    ticks: ticks(subject, span, zone, lang, most),
  }));

const ticks = (subject: Case, span: Span, zone: Zone, lang: Lang, most: number): readonly AxisTick[] => {
  const minutes = (span.end - span.start) / MINUTE;
  const stepMin = STEPS_MIN.find((step) => minutes / step <= most) ?? DAY_MIN;
  const everyDays = Math.max(1, Math.ceil(minutes / DAY_MIN / (most * DATES)));
  const walkS = Math.min(stepMin, FINEST_MIN) * MINUTE;
  const first = Math.ceil((subject.origin + span.start) / walkS) * walkS;
  const found: AxisTick[] = [];
  let days = 0;
  // No change of the clock brings a tick nearer than by an hour or two, and asking for the time is what this costs.
  const leapS = Math.max(walkS, (stepMin - 2 * HOUR_MIN) * MINUTE);
  for (
    let epoch = first;
    epoch <= subject.origin + span.end;
    epoch += found.at(-1)?.t === epoch - subject.origin ? leapS : walkS
  ) {
    const { hour, minute } = zonedParts(epoch, zone);
    if ((hour * HOUR_MIN + minute) % stepMin !== 0) continue;
    const midnight = hour === 0 && minute === 0;
    if (midnight && days++ % everyDays !== 0) continue;
    const t = epoch - subject.origin;
    const face = clockFaces(t, { ...subject, clocks: [zone] }, lang)[0]!;
    found.push({ t, label: midnight ? face.date : face.time, major: midnight });
  }
  return found;
};
