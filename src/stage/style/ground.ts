import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { DASHES, type Dash, LINES } from '../../look/marks.ts';
import type { Palette } from '../../look/palette.ts';
import type { Basemap, BasemapLayer } from '../types.ts';

/** Land, water, borders and the rails that are only context, in painting order whatever the order of the manifest. */
export function groundLayers(basemap: Basemap, palette: Palette): LayerSpecification[] {
  const of = (kind: BasemapLayer['kind']) => basemap.layers.filter((layer) => layer.kind === kind);
  return [
    ...of('land').flatMap((layer) => land(layer, palette, basemap.countries)),
    ...of('lake').map((layer) => lake(layer, palette)),
    ...of('river').map((layer) => river(layer, palette)),
    ...of('border').map((layer) => border(layer, palette)),
    ...of('rail').map((layer) => otherRail(layer, palette)),
  ];
}

const base = ({ id, minzoom, maxzoom }: BasemapLayer) => ({
  id: `ground-${id}`,
  source: id,
  minzoom,
  maxzoom: maxzoom + 1,
});

function land(layer: BasemapLayer, palette: Palette, countries: readonly string[]): LayerSpecification[] {
  const color: ExpressionSpecification = [
    'case',
    ['in', ['get', 'country'], ['literal', [...countries]]],
    palette.land,
    palette.otherLand,
  ];
  return [{ ...base(layer), type: 'fill', paint: { 'fill-color': color, 'fill-outline-color': palette.river } }];
}

const lake = (layer: BasemapLayer, palette: Palette): LayerSpecification => ({
  ...base(layer),
  type: 'fill',
  paint: { 'fill-color': palette.water, 'fill-outline-color': palette.river },
});

const river = (layer: BasemapLayer, palette: Palette): LayerSpecification => ({
  ...base(layer),
  type: 'line',
  layout: { 'line-join': 'round', 'line-cap': 'round' },
  paint: {
    'line-color': palette.river,
    'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.5, 8, LINES.river, 11, 2],
  },
});

const border = (layer: BasemapLayer, palette: Palette): LayerSpecification => ({
  ...base(layer),
  type: 'line',
  paint: {
    'line-color': palette.border,
    'line-width': LINES.border,
    'line-dasharray': dash(DASHES.border, LINES.border),
  },
});

const otherRail = (layer: BasemapLayer, palette: Palette): LayerSpecification => ({
  ...base(layer),
  type: 'line',
  layout: { 'line-join': 'round' },
  paint: { 'line-color': palette.otherRail, 'line-width': LINES.otherRail },
});

/** MapLibre counts dashes in line widths. */
export const dash = (pattern: Dash, width: number): number[] => pattern.map((length) => length / width);
