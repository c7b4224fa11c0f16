import type { Lang, Report } from '../case/types.ts';
import { LINES, TRAIN } from '../look/marks.ts';
import type { Palette } from '../look/palette.ts';
import type { Pixel } from '../look/pixel-path.ts';
import type { LonLat } from '../network/types.ts';
import type { SceneContext } from '../scene/context.ts';
import type { Scene } from '../scene/types.ts';
import { areaWords } from '../words/area-words.ts';
import type { Label } from './label.ts';
import { geometryPath } from './path-data.ts';
import type { SideOf } from './place-labels.ts';
import type { Box, Projection } from './projection.ts';
import { type Markup, path } from './svg.ts';

interface ReportedArea {
  readonly report: Report;
  readonly ring: readonly LonLat[];
}

/** Each area once, with the first report that speaks of it at this moment. */
function currentAreas(scene: Scene, context: SceneContext): readonly ReportedArea[] {
  const areas = scene.reports.flatMap(({ reportId, phase, standing }): readonly ReportedArea[] => {
    const track = context.reportById.get(reportId);
    const shape = track?.place?.shape;
    return track !== undefined && phase === 'current' && standing === 'used' && shape?.type === 'area'
      ? [{ report: track.report, ring: shape.ring }]
      : [];
  });
  return areas.filter(({ ring }, i) => areas.findIndex((other) => other.ring === ring) === i);
}

/** Outlines of the areas in which reports place the train at this moment: "somewhere around Vladivostok" has no spot for a ring. */
export function reportAreas(
  scene: Scene,
  context: SceneContext,
  projection: Projection,
  box: Box,
  palette: Palette,
): readonly Markup[] {
  return currentAreas(scene, context).flatMap(({ ring }) => {
    const coordinates = [ring.map(([lon, lat]) => [lon, lat])];
    const d = geometryPath({ type: 'Polygon', coordinates }, projection, box);
    // Coast and rails would break the outline up, were it not for its halo.
    const halo = { stroke: palette.land, 'stroke-width': LINES.hairline + TRAIN.halo, 'stroke-opacity': 0.85 };
    const line = { stroke: palette.text, 'stroke-width': LINES.hairline, 'stroke-opacity': 0.7 };
    return [halo, line].map((look) => path(d, { fill: 'none', ...look }));
  });
}

/** An area lower than this has no words: they would be all that one sees of it. Pixels. */
const LEAST_PX = 48;
/** From this height on words have room within the area, which reads as what they name. */
const ROOMY_PX = 220;
const GAP = 5;
/** Between points of the outline at which they are tried. */
const STEP_PX = 24;
/** So far from the ends of an edge words keep within the area: half of their length, and half of their height. */
const FROM_END_PX = { level: 85, steep: 20 } as const;

/** `Somewhere around Vladivostok` with whose word that is: within a large area at its outline, as high up as there is room; above a small one. */
export const areaLabels = (scene: Scene, context: SceneContext, projection: Projection, lang: Lang): readonly Label[] =>
  currentAreas(scene, context).flatMap(({ report, ring }): readonly Label[] => {
    const words = areaWords(report, context.case, lang);
    const corners = ring.map((corner) => projection.project(corner));
    const ys = corners.map(([, y]) => y);
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    if (words === null || bottom - top < LEAST_PX) return [];
    const highest = corners.filter(([, y]) => y - top < 1).map(([x]) => x);
    const head: Pixel = [(Math.min(...highest) + Math.max(...highest)) / 2, top];
    const sides: readonly SideOf[] =
      bottom - top < ROOMY_PX ? [{ at: head, side: [0, -1] }] : inwards(corners, head, (top + bottom) / 2);
    return [{ id: `area-${report.id}`, style: 'area', at: head, name: words.name, second: words.by, gap: GAP, sides }];
  });

/** Points along an outline, the nearest to its head first, each with the side of it that lies within the area. */
function inwards(corners: readonly Pixel[], head: Pixel, middleY: number): readonly SideOf[] {
  const along = corners.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = corners[i]!;
    const isLevel = Math.abs(y - fromY) < Math.abs(x - fromX) / 4;
    const isSteep = Math.abs(x - fromX) < Math.abs(y - fromY) / 4;
    if (!isLevel && !isSteep) return [];
    const length = Math.hypot(x - fromX, y - fromY);
    const steps = Math.ceil(length / STEP_PX);
    const fromEnd = isLevel ? FROM_END_PX.level : FROM_END_PX.steep;
    const side = isLevel ? ([0, fromY < middleY ? 1 : -1] as const) : ([fromX < head[0] ? 1 : -1, 0] as const);
    return Array.from({ length: steps - 1 }, (_, k) => (k + 1) / steps)
      .filter((share) => Math.min(share, 1 - share) * length >= fromEnd)
      .map((share): SideOf => ({ at: [fromX + share * (x - fromX), fromY + share * (y - fromY)], side }));
  });
  const far = ({ at: [x, y] }: SideOf): number => Math.hypot(x - head[0], y - head[1]);
  return [{ at: head, side: [0, 1] as const }, ...along].toSorted((a, b) => far(a) - far(b));
}
