import { isProbablyTrue } from '../journey/probably-true.ts';
import type { LonLat } from '../network/types.ts';
import type { ReportScene, Scene } from '../scene/types.ts';
import type { Mark } from './layers/mark-atlas.ts';

/** A ring on the map: the reports of one spot, shown as the one that matters most now. */
export interface Sighting {
  readonly reportId: string;
  readonly at: LonLat;
  readonly radiusKm: number;
  readonly mark: Mark;
}

/** Somewhere within more than this is an area: a ring in its middle would name a place that nobody reported. */
const AREA_KM = 25;

export const isArea = ({ radiusKm }: Sighting): boolean => radiusKm > AREA_KM;

const PRECEDENCE: Readonly<Partial<Record<Mark, number>>> = {
  current: 7,
  heldFrom: 6,
  heldTo: 5,
  past: 4,
  future: 3,
  doubtful: 2,
  leftOut: 1,
  expectation: 0,
};

/** Reports closer than this share a ring: about a hundred metres. */
const SAME_SPOT_DEGREES = 1e-3;

/** The rings of a scene, least important first, so that the current one is painted on top. */
export function sightingsOf(scene: Scene): readonly Sighting[] {
  const spots = new Map<string, Sighting>();
  const leftOut = new Set(
    scene.reports.flatMap(({ standing, reportId }) => (standing === 'left-out' ? [reportId] : [])),
  );
  for (const report of scene.reports) {
    const silenced = report.copyOf !== null && leftOut.has(report.copyOf);
    const mark = silenced ? 'leftOut' : markOf(report, scene.holding);
    if (mark === null || report.at === null) continue;
    const key = report.at.map((degrees) => Math.round(degrees / SAME_SPOT_DEGREES)).join();
    const there = spots.get(key);
    if (there === undefined || rank(mark) > rank(there.mark)) {
      spots.set(key, { reportId: report.reportId, at: report.at, radiusKm: report.radiusKm, mark });
    }
  }
  return [...spots.values()].sort((a, b) => rank(a.mark) - rank(b.mark));
}

const rank = (mark: Mark): number => PRECEDENCE[mark] ?? -1;

/** Null where nothing is drawn: what was not published yet, what speaks of something else, what has no place. */
function markOf(report: ReportScene, { previous, next }: Scene['holding']): Mark | null {
  const { reportId, standing, phase } = report;
  switch (standing) {
    case 'expectation':
      return 'expectation';
    case 'used':
      if (!isProbablyTrue(report)) return 'doubtful';
      if (phase === 'current' || (reportId !== previous && reportId !== next)) return phase;
      return phase === 'past' ? 'heldFrom' : 'heldTo';
    case 'copy':
      return phase;
    case 'left-out':
      return 'leftOut';
    case 'unpublished':
    case 'context':
    case 'other-subject':
    case 'unplaceable':
      return null;
  }
}
