import type { Palette } from '../look/palette.ts';
import { altitudeOf, nightMoment, nightRing } from '../scene/night.ts';
import type { EpochSeconds } from '../time/types.ts';
import { geometryPath } from './path-data.ts';
import type { Box, Projection } from './projection.ts';
import { type Markup, path } from './svg.ts';

/** Twilight in so many steps: none of them can be seen as one. */
const STEPS = 12;

/** Night over a box of the map, as rings within rings that add up to it. */
export function night(
  epoch: EpochSeconds,
  nearLon: number,
  projection: Projection,
  box: Box,
  palette: Palette,
): readonly Markup[] {
  const opacity = 1 - (1 - palette.nightOpacity) ** (1 / STEPS);
  return Array.from({ length: STEPS }, (_, i) => {
    const ring = nightRing(nightMoment(epoch), altitudeOf((i + 0.5) / STEPS), nearLon);
    const coordinates = [ring.map(([lon, lat]) => [lon, lat])];
    return path(geometryPath({ type: 'Polygon', coordinates }, projection, box), {
      fill: palette.night,
      'fill-opacity': String(Math.round(opacity * 1e5) / 1e5),
    });
  });
}
