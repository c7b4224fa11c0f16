import type { Place } from '../case/types.ts';
import { isProbablyTrue } from '../journey/probably-true.ts';
import type { Standing } from '../journey/types.ts';
import { DASHES, RINGS, WAVE } from '../look/marks.ts';
import type { Palette } from '../look/palette.ts';
import type { Pixel } from '../look/pixel-path.ts';
import { tenth } from '../look/pixel-path.ts';
import type { SceneContext } from '../scene/context.ts';
import type { ReportPhase, ReportScene, Scene } from '../scene/types.ts';
import type { Box, Projection } from './projection.ts';
import { el, type Markup } from './svg.ts';

/** The mark of a place at which something was reported, or is expected. */
export interface Ring {
  readonly at: Pixel;
  readonly radius: number;
  /** Reach of the place's precision, pixels; 0 where it is not worth a line. */
  readonly reach: number;
  readonly phase: ReportPhase;
  readonly kind: 'report' | 'doubtful' | 'left-out' | 'expectation';
  /** One of the two reports that bracket the moment. */
  readonly holds: boolean;
}

/** A precision circle between these radii says something; a smaller one is the ring, a larger one is no place. */
const REACH_PX = { least: 12, most: 90 } as const;

const PHASE_ORDER: readonly ReportPhase[] = ['current', 'past', 'future'];

const SHOWN: ReadonlySet<Standing> = new Set(['used', 'left-out', 'expectation']);

/** One ring for each place, however many reports it has: it shows the surest kind and the most advanced phase among them. */
export function rings(
  { reports, holding }: Scene,
  { reportById }: SceneContext,
  projection: Projection,
  frame: Box,
): readonly Ring[] {
  const byPlace = new Map<string, ReportScene[]>();
  for (const report of reports) {
    const track = reportById.get(report.reportId);
    const isSpot = track?.report.where?.type === 'place' && !isWide(track.place);
    if (report.at === null || !isSpot || !SHOWN.has(report.standing)) continue;
    const key = report.at.join(' ');
    byPlace.set(key, [...(byPlace.get(key) ?? []), report]);
  }
  return [...byPlace.values()]
    .map((group) => ringOf(group, holding, projection))
    .filter(({ at: [x, y] }) => x > frame.left && x < frame.right && y > frame.top && y < frame.bottom);
}

function ringOf(group: readonly ReportScene[], holding: Scene['holding'], projection: Projection): Ring {
  const sure = group.filter(isProbablyTrue);
  const used = group.filter(({ standing }) => standing === 'used');
  const leftOut = group.filter(({ standing }) => standing === 'left-out');
  const shown = [sure, used, leftOut, group].find((each) => each.length > 0)!;
  const at = projection.project(shown[0]!.at!);
  const reach = shown[0]!.radiusKm / projection.kmPerPixel(at[1]);
  const phase = PHASE_ORDER.find((each) => shown.some((report) => report.phase === each))!;
  return {
    at,
    radius: phase === 'current' ? RINGS.currentRadius : RINGS.radius,
    reach: reach >= REACH_PX.least && reach <= REACH_PX.most ? reach : 0,
    phase,
    kind: sure.length > 0 ? 'report' : used.length > 0 ? 'doubtful' : leftOut.length > 0 ? 'left-out' : 'expectation',
    holds: shown.some(({ reportId }) => reportId === holding.previous || reportId === holding.next),
  };
}

/** An area or a stretch is no spot to put a ring at. */
const isWide = (place: Place | null): boolean => place?.shape.type === 'area' || place?.shape.type === 'stretch';

/** A ring, with the circle of its place's precision. */
export function ringMarkup(
  { at: [cx, cy], radius, reach, phase, kind, holds }: Ring,
  palette: Palette,
): readonly Markup[] {
  if (kind === 'left-out') return struckRing([cx, cy], palette);
  const stroke = kind === 'expectation' ? palette.claim : palette.text;
  const width = holds || phase === 'current' ? RINGS.currentWidth : RINGS.width;
  const dashes = phase === 'future' ? DASHES.future.join(' ') : null;
  const circle = el('circle', {
    cx,
    cy,
    r: reach,
    fill: palette.muted,
    'fill-opacity': 0.07,
    stroke: palette.muted,
    'stroke-width': 0.8,
    'stroke-dasharray': dashes,
  });
  const fill = palette.card;
  const ring =
    kind === 'doubtful'
      ? el('path', { d: wave([cx, cy], radius), fill, stroke, 'stroke-width': RINGS.lastKnownWidth })
      : el('circle', { cx, cy, r: radius, fill, stroke, 'stroke-width': width, 'stroke-dasharray': dashes });
  return reach > 0 ? [circle, ring] : [ring];
}

function struckRing([cx, cy]: Pixel, { muted: stroke, card: fill }: Palette): readonly Markup[] {
  const reach = (RINGS.radius + RINGS.strike) * Math.SQRT1_2;
  const strike = `M${tenth(cx - reach)} ${tenth(cy + reach)}L${tenth(cx + reach)} ${tenth(cy - reach)}`;
  const pen = { stroke, 'stroke-width': RINGS.leftOutWidth };
  return [el('circle', { cx, cy, r: RINGS.radius, fill, ...pen }), el('path', { d: strike, fill: 'none', ...pen })];
}

/** Where the train was first or last reported while it has no position: hollow, and in the text's colour. */
export const lastKnownRing = ([cx, cy]: Pixel, palette: Palette): Markup =>
  el('circle', {
    cx,
    cy,
    r: RINGS.lastKnownRadius,
    fill: 'none',
    stroke: palette.text,
    'stroke-width': RINGS.lastKnownWidth,
  });

const WAVE_POINTS = 64;

/** A circle that waves: doubt, without a colour. */
function wave([cx, cy]: Pixel, radius: number): string {
  const points = Array.from({ length: WAVE_POINTS }, (_, i) => {
    const angle = (i / WAVE_POINTS) * 2 * Math.PI;
    const r = radius + WAVE.amplitude * Math.cos(WAVE.waves * angle);
    return `${tenth(cx + r * Math.cos(angle))} ${tenth(cy + r * Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
}
