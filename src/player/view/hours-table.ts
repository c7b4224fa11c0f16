import { routeName } from '../../case/route-name.ts';
import type { Case, Lang } from '../../case/types.ts';
import { positionAt } from '../../journey/position-at.ts';
import { wholeHours } from '../../questions/reconstruct/telling-times.ts';
import { stationsAround } from '../../questions/stations-around.ts';
import type { SceneContext, SceneRoute } from '../../scene/context.ts';
import type { CaseTime } from '../../time/types.ts';
import type { TableText } from '../../ui/types.ts';
import { lateStringsFor } from '../../words/late-strings.ts';
import { kmPostWords, kmRangeWords, percentWords } from '../../words/number-words.ts';

import { clockFaces, zoneWords } from '../../words/time-words.ts';
import { SPOKEN_SHARE } from '../../words/whereabouts.ts';

interface Placed {
  readonly lane: SceneRoute;
  readonly km: (level: number) => number;
}

/** One line of the table: an hour on one route, or on all of them while they share their rails. */
interface Line {
  readonly t: CaseTime;
  readonly lane: SceneRoute;
  /** False while it speaks for all routes. */
  readonly own: boolean;
  readonly medianKm: number;
  readonly p80: readonly [number, number];
  readonly p90: readonly [number, number];
}

/**
 * Where the train was at each whole hour, in words, with its intervals. While rails are shared one line speaks for all routes: its intervals reach from the least to the
 * greatest of theirs. After that each route worth speaking of has a line of its own.
 */
export const hoursTable = (context: SceneContext, lang: Lang): TableText => {
  const { case: subject, journey, network } = context;
  const { citing } = lateStringsFor(lang);
  const lines = wholeHours(subject, journey).flatMap((t) => linesAt(context, t));
  const parted = lines.some(({ own }) => own);
  const zones = subject.clocks.slice(0, 2);
  return {
    caption: citing.hoursNote,
    columns: [
      ...zones.map((zone) => zoneWords(zone, lang)),
      ...(parted ? [citing.route] : []),
      citing.median,
      citing.eightInTen,
      citing.nineInTen,
      citing.near,
    ],
    rows: lines.map(({ t, lane, own, medianKm, p80, p90 }) => [
      ...timesOf(t, subject, zones.length, lang),
      ...(parted
        ? [own ? `${routeName(lane.route.id, subject, lang)} (${percentWords(lane.journey.weight, lang)})` : '']
        : []),
      kmPostWords(medianKm, lang),
      kmRangeWords(...p80, lang),
      kmRangeWords(...p90, lang),
      stationsAround(lane.route, network, medianKm, lang),
    ]),
  };
};

/** The second clock says its day only where it is another one. */
function timesOf(t: CaseTime, subject: Case, count: number, lang: Lang): readonly string[] {
  const faces = clockFaces(t, subject, lang).slice(0, count);
  return faces.map(({ date, time }, i) => (i > 0 && date === faces[0]!.date ? time : `${date} ${time}`));
}

function linesAt({ ranked }: SceneContext, t: CaseTime): readonly Line[] {
  const placed = ranked.flatMap((lane): readonly Placed[] => {
    const { quantilesKm } = positionAt(lane.journey, t);
    const spoken = lane === ranked[0] || lane.journey.weight >= SPOKEN_SHARE;
    return quantilesKm === null || !spoken ? [] : [{ lane, km: (level) => quantilesKm.get(level)! }];
  });
  const [lead] = placed;
  if (lead === undefined) return [];
  const hull = (low: number, high: number): readonly [number, number] => [
    Math.min(...placed.map(({ km }) => km(low))),
    Math.max(...placed.map(({ km }) => km(high))),
  ];
  const p90 = hull(0.05, 0.95);
  const shared = placed.every(({ lane }) => lane === lead.lane || lane.sharedKm >= p90[1]);
  if (shared) return [{ t, lane: lead.lane, own: false, medianKm: lead.km(0.5), p80: hull(0.1, 0.9), p90 }];
  return placed.map(({ lane, km }) => ({
    t,
    lane,
    own: true,
    medianKm: km(0.5),
    p80: [km(0.1), km(0.9)],
    p90: [km(0.05), km(0.95)],
  }));
}
