import { routeName } from '../../case/route-name.ts';
import { textIn } from '../../case/text.ts';
import type { Report } from '../../case/types.ts';
import { epochOf } from '../../time/epoch-of.ts';
import { reportTime } from '../../words/report-time.ts';
import type { Dossier } from '../dossier.ts';
import type { Reconstruction, ReportSummary } from '../reconstruct/types.ts';
import { reportPoint } from '../report-point.ts';
import { roundDegrees, roundShare } from '../round.ts';
import { escapeHtml } from './escape-html.ts';

/** A packet of CZML. */
export type Packet = Readonly<Record<string, unknown>> & { readonly id: string };

/** Seconds of the journey in a second of playback. */
const MULTIPLIER = 3600;

const TRAIN_RGBA = [204, 51, 51, 255];
const REPORT_RGBA = [60, 60, 60, 200];

/**
 * The journey as a scene for CesiumJS (CZML 1.0): a document with its clock, a packet for each route whose point moves along the medians and is there only while there is a
 * position, and a point for each report that has a place.
 */
export const toCzml = (dossier: Dossier, told: Reconstruction): readonly Packet[] => {
  const { case: story } = dossier;
  const first = told.positions[0]?.t ?? told.asOf;
  const last = told.positions.at(-1)?.t ?? told.asOf;
  const document: Packet = {
    id: 'document',
    name: textIn(story.title, 'en'),
    version: '1.0',
    clock: {
      interval: `${first}/${last}`,
      currentTime: first,
      multiplier: MULTIPLIER,
      range: 'LOOP_STOP',
      step: 'SYSTEM_CLOCK_MULTIPLIER',
    },
  };
  const summaries = new Map(told.reports.map((summary) => [summary.id, summary]));
  return [
    document,
    ...told.routes.map((_, i) => routePacket(i, dossier, told)),
    ...story.reports.flatMap((report) => reportPacket(report, summaries.get(report.id), dossier)),
  ];
};

interface Fix {
  readonly t: string;
  readonly lon: number;
  readonly lat: number;
}

const routePacket = (index: number, { case: story }: Dossier, told: Reconstruction): Packet => {
  const { id, weight, destination } = told.routes[index]!;
  const name = routeName(id, story, 'en');
  const runs = runsOf(
    told.positions.map(({ t, routes }) => {
      const { lon, lat } = routes[index]!;
      return lon === null || lat === null ? null : { t, lon, lat };
    }),
  );
  const fixes = runs.flat();
  const packet = {
    id: `route/${id}`,
    name,
    description: `<p>${escapeHtml(name)}: share ${roundShare(weight)}</p>`,
    properties: { weight, destination },
  };
  const [start] = fixes;
  if (start === undefined) return packet;
  const availability = runs.map((run) => `${run[0]!.t}/${run.at(-1)!.t}`);
  return {
    ...packet,
    availability: availability.length === 1 ? availability[0] : availability,
    position: {
      epoch: start.t,
      interpolationAlgorithm: 'LINEAR',
      interpolationDegree: 1,
      cartographicDegrees: fixes.flatMap(({ t, lon, lat }) => [epochOf(t) - epochOf(start.t), lon, lat, 0]),
    },
    // A route that the reports make improbable is faint.
    point: { pixelSize: 12, color: { rgba: [...TRAIN_RGBA.slice(0, 3), Math.round(55 + 200 * weight)] } },
    path: { width: 2, leadTime: 0, trailTime: 6 * 3600, material: { solidColor: { color: { rgba: TRAIN_RGBA } } } },
  };
};

/** Stretches of time with a position throughout. */
const runsOf = (fixes: readonly (Fix | null)[]): readonly (readonly Fix[])[] => {
  const runs: Fix[][] = [];
  let open: Fix[] | null = null;
  for (const fix of fixes) {
    if (fix === null) {
      open = null;
    } else if (open === null) {
      open = [fix];
      runs.push(open);
    } else {
      open.push(fix);
    }
  }
  return runs;
};

const reportPacket = (report: Report, summary: ReportSummary | undefined, dossier: Dossier): readonly Packet[] => {
  const at = reportPoint(report, dossier);
  if (at === null || summary === undefined) return [];
  const headline = textIn(report.headline, 'en');
  const lines = [
    textIn(report.claim, 'en'),
    reportTime(report, dossier.case, 'en'),
    [report.source.publisher, ...report.source.attribution].filter((name) => name !== '').join(', citing '),
  ];
  return [
    {
      id: `report/${report.id}`,
      name: headline,
      description: lines.map((line) => `<p>${escapeHtml(line)}</p>`).join(''),
      position: { cartographicDegrees: [roundDegrees(at[0]), roundDegrees(at[1]), 0] },
      point: {
        pixelSize: 8,
        color: { rgba: REPORT_RGBA },
        outlineWidth: 1,
        outlineColor: { rgba: [255, 255, 255, 255] },
      },
      properties: { used: summary.used, probability: summary.probability ?? '', copyOf: summary.copyOf ?? '' },
    },
  ];
};
