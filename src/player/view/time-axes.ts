import type { Case, Lang } from '../../case/types.ts';
import type { Span, Zone } from '../../time/types.ts';
import { zonedParts } from '../../time/zoned-parts.ts';
import type { Axis, AxisTick } from '../../ui/types.ts';
import { clockFaces, zoneWords } from '../../words/time-words.ts';

const HALF_HOUR = 1800;
const HOUR = 3600;
const STEPS_H = [1, 2, 3, 6, 12, 24] as const;
/** More than this do not stay apart on a strip of 800 px. */
const MOST_TICKS = 12;

/** Clock times along the strip for the first two clocks of the case, each by its own zone's hours. */
export const timeAxes = (subject: Case, span: Span, lang: Lang): readonly Axis[] =>
  subject.clocks.slice(0, 2).map((zone) => ({ name: zoneWords(zone, lang), ticks: ticks(subject, span, zone, lang) }));

const ticks = (subject: Case, span: Span, zone: Zone, lang: Lang): readonly AxisTick[] => {
  const hours = (span.end - span.start) / HOUR;
  const stepH = STEPS_H.find((step) => hours / step <= MOST_TICKS) ?? 24;
  const everyDays = Math.max(1, Math.ceil(hours / 24 / MOST_TICKS));
  // Half hours, since there are zones that begin their hours there.
  const first = Math.ceil((subject.origin + span.start) / HALF_HOUR) * HALF_HOUR;
  const found: AxisTick[] = [];
  let days = 0;
  for (let epoch = first; epoch <= subject.origin + span.end; epoch += HALF_HOUR) {
    const { hour, minute } = zonedParts(epoch, zone);
    if (minute !== 0 || hour % stepH !== 0) continue;
    const midnight = hour === 0;
    if (midnight && days++ % everyDays !== 0) continue;
    const t = epoch - subject.origin;
    const face = clockFaces(t, { ...subject, clocks: [zone] }, lang)[0]!;
    found.push({ t, label: midnight ? face.date : face.time, major: midnight });
  }
  return found;
};
