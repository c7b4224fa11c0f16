import { LINES, TRAIN } from '../look/marks.ts';
import type { Palette } from '../look/palette.ts';
import type { SceneContext } from '../scene/context.ts';
import type { Scene } from '../scene/types.ts';
import { geometryPath } from './path-data.ts';
import type { Box, Projection } from './projection.ts';
import { type Markup, path } from './svg.ts';

/** Outlines of the areas in which reports place the train at this moment: "somewhere around Vladivostok" has no spot for a ring. */
export function reportAreas(
  scene: Scene,
  context: SceneContext,
  projection: Projection,
  box: Box,
  palette: Palette,
): readonly Markup[] {
  const rings = new Set(
    scene.reports.flatMap(({ reportId, phase, standing }) => {
      const shape = context.reportById.get(reportId)?.place?.shape;
      return phase === 'current' && standing === 'used' && shape?.type === 'area' ? [shape.ring] : [];
    }),
  );
  return [...rings].flatMap((ring) => {
    const coordinates = [ring.map(([lon, lat]) => [lon, lat])];
    const d = geometryPath({ type: 'Polygon', coordinates }, projection, box);
    // Coast and rails would break the outline up, were it not for its halo.
    const halo = { stroke: palette.land, 'stroke-width': LINES.hairline + TRAIN.halo, 'stroke-opacity': 0.85 };
    const line = { stroke: palette.text, 'stroke-width': LINES.hairline, 'stroke-opacity': 0.7 };
    return [halo, line].map((look) => path(d, { fill: 'none', ...look }));
  });
}
