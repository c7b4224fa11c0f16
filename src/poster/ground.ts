import type { Feature } from 'geojson';
import { DASHES, LINES } from '../look/marks.ts';
import type { Palette } from '../look/palette.ts';
import { geometryPath } from './path-data.ts';
import type { Box, Projection } from './projection.ts';
import { el, type Markup, path } from './svg.ts';
import type { PosterBasemap, PosterLayer } from './types.ts';

/** Room round the picture within which shapes are still drawn, so that cut edges stay out of sight. */
const BLEED_PX = 12;

/** Water, land, lakes, rivers, rails of no route and borders, in painting order. */
export function ground(
  basemap: PosterBasemap,
  projection: Projection,
  frame: Box,
  palette: Palette,
): readonly Markup[] {
  const box = bleed(frame);
  const of = (kind: PosterLayer['kind']): readonly Feature[] => featuresOf(basemap, kind, projection.zoom);
  const shapes = (features: readonly Feature[]): string =>
    features.map(({ geometry }) => (geometry === null ? '' : geometryPath(geometry, projection, box))).join('');
  const isOfStory = ({ properties }: Feature): boolean => basemap.countries.includes(String(properties?.country));
  const land = of('land');
  return [
    el('rect', {
      x: frame.left,
      y: frame.top,
      width: frame.right - frame.left,
      height: frame.bottom - frame.top,
      fill: palette.water,
    }),
    area(shapes(land.filter((feature) => !isOfStory(feature))), palette.otherLand),
    area(shapes(land.filter(isOfStory)), palette.land),
    area(shapes(of('lake')), palette.water),
    line(shapes(of('river')), palette.river, LINES.river, null),
    line(shapes(of('rail')), palette.otherRail, LINES.otherRail, null),
    line(shapes(of('border')), palette.border, LINES.border, DASHES.border.join(' ')),
  ];
}

/** Features of all layers of a kind that are drawn at a zoom. */
export const featuresOf = ({ layers }: PosterBasemap, kind: PosterLayer['kind'], zoom: number): readonly Feature[] =>
  layers
    .filter((layer) => layer.kind === kind && layer.minzoom <= zoom && zoom < layer.maxzoom + 1)
    .flatMap(({ data }) => data.features);

const area = (d: string, fill: string): Markup => path(d, { fill, 'fill-rule': 'evenodd' });

const line = (d: string, stroke: string, width: number, dashes: string | null): Markup =>
  path(d, {
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linejoin': 'round',
    'stroke-dasharray': dashes,
  });

export const bleed = ({ left, top, right, bottom }: Box): Box => ({
  left: left - BLEED_PX,
  top: top - BLEED_PX,
  right: right + BLEED_PX,
  bottom: bottom + BLEED_PX,
});
