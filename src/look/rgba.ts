/** Red, green, blue and alpha, each 0..255. */
export type Rgba = readonly [number, number, number, number];

/**
 * A palette colour for the map's GPU layers.
 * @param hex `#rrggbb`
 * @param opacity 0..1
 */
export function rgba(hex: string, opacity = 1): Rgba {
  const rgb = Number.parseInt(hex.slice(1), 16);
  return [rgb >> 16, (rgb >> 8) & 255, rgb & 255, Math.round(opacity * 255)];
}
