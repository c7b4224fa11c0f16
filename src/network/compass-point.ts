const POINTS = [
  'N',
  'NNE',
  'NE',
  'ENE',
  'E',
  'ESE',
  'SE',
  'SSE',
  'S',
  'SSW',
  'SW',
  'WSW',
  'W',
  'WNW',
  'NW',
  'NNW',
] as const;

/** A point of the sixteen-point compass. Its name in a language is a matter of words. */
export type CompassPoint = (typeof POINTS)[number];

/** The compass point nearest to a bearing in degrees clockwise from north; any finite number will do. */
export function compassPoint(bearing: number): CompassPoint {
  const sector = Math.round(bearing / 22.5) % POINTS.length;
  return POINTS[(sector + POINTS.length) % POINTS.length]!;
}
