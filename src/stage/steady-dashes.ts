import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

/**
 * Makes dashed lines the same to the last bit, whatever way led to a frame. Two things that MapLibre remembers are felt there, and it has no public
 * way to set either:
 * - each pattern's row in a texture, in the order in which tiles happen to ask. Here they are entered first, in the order of the style;
 * - the integer zoom that the camera came from, whose dashes are blended in by a share of none, which still rounds. Here each move forgets it.
 *
 * @param style the one that the map was made with
 */
export function steadyDashes(map: MapLibreMap, style: StyleSpecification): void {
  for (const layer of style.layers) {
    const pattern = layer.type === 'line' ? layer.paint?.['line-dasharray'] : undefined;
    if (isPattern(pattern)) map.style.lineAtlas.getDash(pattern, false);
  }
  map.on('move', () => {
    map.style.zoomHistory.first = true;
  });
}

const isPattern = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((length) => typeof length === 'number');
