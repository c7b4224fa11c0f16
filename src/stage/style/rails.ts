import type { FeatureCollection } from 'geojson';
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { DASHES, LINES } from '../../look/marks.ts';
import type { Palette } from '../../look/palette.ts';
import type { Leg, RailNetwork, Route } from '../../network/types.ts';
import { FONTS } from '../fonts.ts';
import { dash } from './ground.ts';

export const LEG_SOURCE = 'legs';

/** The first of the layers of rails: the night lies below it. */
export const FIRST_RAILS = 'rail-context';

/** Legs on which a thinkable route runs. */
export function usedLegs(network: RailNetwork, routes: readonly Route[]): readonly Leg[] {
  const ids = new Set(routes.flatMap((route) => route.legs.map(({ leg }) => leg)));
  return [...network.legs.values()].filter(({ id }) => ids.has(id));
}

/** The network's legs, told apart by whether a thinkable route runs on them and whether their course is known. */
export function legFeatures(network: RailNetwork, routes: readonly Route[]): FeatureCollection {
  const used = new Set(usedLegs(network, routes).map(({ id }) => id));
  return {
    type: 'FeatureCollection',
    features: [...network.legs.values()].map(({ id, line, approximate }) => ({
      type: 'Feature',
      properties: { used: used.has(id), approximate },
      geometry: { type: 'LineString', coordinates: line.map(([lon, lat]) => [lon, lat]) },
    })),
  };
}

/**
 * Rails are MapLibre lines rather than a deck.gl layer: they never move, and dashes, which tell an interpolated course from a known one,
 * would cost deck.gl another package and a fifth kind of layer.
 */
export function railLayers(palette: Palette): LayerSpecification[] {
  return [
    rail(FIRST_RAILS, ['!', ['get', 'used']], palette.otherRail, LINES.otherRail),
    rail('rail-known', ['all', ['get', 'used'], ['!', ['get', 'approximate']]], palette.rail, LINES.rail),
    rail('rail-approximate', ['all', ['get', 'used'], ['get', 'approximate']], palette.rail, LINES.rail, true),
  ];
}

/**
 * Invisible dashes of text along the rails of the routes. They take up room, and so keep the names that are placed after them off the
 * rails, where the glow and the train run.
 */
export const railObstacles: LayerSpecification = {
  id: 'names-keep-off-rails',
  type: 'symbol',
  source: LEG_SOURCE,
  filter: ['get', 'used'],
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': 12,
    'text-field': '-',
    'text-font': [...FONTS.regular],
    'text-size': 8,
    'text-padding': 0,
    'text-max-angle': 180,
    'text-rotation-alignment': 'viewport',
    'text-overlap': 'always',
  },
  paint: { 'text-color': 'transparent' },
};

function rail(
  id: string,
  filter: FilterSpecification,
  color: string,
  width: number,
  dashed = false,
): LayerSpecification {
  return {
    id,
    type: 'line',
    source: LEG_SOURCE,
    filter,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': color,
      'line-width': width,
      ...(dashed ? { 'line-dasharray': dash(DASHES.approximate, width) } : {}),
    },
  };
}
