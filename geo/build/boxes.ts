/** [west, south, east, north], degrees. */
export type Box = readonly [number, number, number, number];

/** What the map shows in detail. */
export const BOX: Box = [124, 37, 142, 56];

/** Pyongyang to Vladivostok with a margin: what the first view of a journey along the coast needs in detail. */
export const CORRIDOR: Box = [124, 37.8, 135, 45.2];

/** What a wide screen shows around the box when it shows the whole route. */
export const WIDE: Box = [104, 28, 162, 65];

export const inBox = (at: readonly number[], box: Box): boolean =>
  at[0]! >= box[0] && at[0]! <= box[2] && at[1]! >= box[1] && at[1]! <= box[3];

/** One value for each of the three: what lies in several counts for the smallest. */
export const byBox =
  <T>(corridor: T, box: T, wide: T) =>
  (at: readonly number[]): T =>
    inBox(at, CORRIDOR) ? corridor : inBox(at, BOX) ? box : wide;

/** `outer` without `inner`, as four boxes that do not overlap. */
export const around = (outer: Box, inner: Box): readonly Box[] => [
  [outer[0], outer[1], inner[0], outer[3]],
  [inner[2], outer[1], outer[2], outer[3]],
  [inner[0], outer[1], inner[2], inner[1]],
  [inner[0], inner[3], inner[2], outer[3]],
];
