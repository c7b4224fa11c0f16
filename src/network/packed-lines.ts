/**
 * Lines of GeoJSON in half as many bytes, for the way to a browser: in place of an array of positions stand the steps from each to the next, in whole parts of a degree, one after
 * the other. Nothing is lost: the parts are as small as the file's own decimals. Points stay as they are.
 */
interface Packed {
  /** How many parts a degree has. Absent in GeoJSON as others write it. */
  readonly partsOfDegree?: unknown;
  readonly features?: unknown;
}

const LINES = new Set<unknown>(['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']);

/** The coordinates of each geometry of lines, at any depth, changed; all else is left alone. */
const withLines = (features: unknown, change: (coordinates: unknown) => unknown): unknown =>
  (features as readonly Feature[]).map((feature) =>
    LINES.has(feature.geometry?.type)
      ? { ...feature, geometry: { ...feature.geometry, coordinates: change(feature.geometry?.coordinates) } }
      : feature,
  );

interface Feature {
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown };
}

/**
 * @param collection a FeatureCollection of our own making, whose positions have two numbers
 */
export const packLines = (collection: object): object => {
  const { features } = collection as Packed;
  const parts = 10 ** decimalsIn(features);
  const pack = (coordinates: unknown): unknown => {
    const [first] = coordinates as readonly unknown[];
    if (Array.isArray(first) && Array.isArray(first[0])) return (coordinates as readonly unknown[]).map(pack);
    let [x, y] = [0, 0];
    return (coordinates as readonly (readonly [number, number])[]).flatMap(([lon, lat]) => {
      const [left, below] = [x, y];
      [x, y] = [Math.round(lon * parts), Math.round(lat * parts)];
      return [x - left, y - below];
    });
  };
  return { ...collection, partsOfDegree: parts, features: withLines(features, pack) };
};

/** The other way. What is not packed comes back as it is. */
export const unpackLines = (collection: unknown): unknown => {
  const { partsOfDegree: parts, features } = (collection ?? {}) as Packed;
  if (typeof parts !== 'number' || !Array.isArray(features)) return collection;
  const unpack = (steps: unknown): unknown => {
    if (!Array.isArray(steps) || Array.isArray(steps[0])) return (steps as readonly unknown[]).map(unpack);
    let [x, y] = [0, 0];
    return Array.from({ length: steps.length / 2 }, (_, i) => {
      x += steps[2 * i];
      y += steps[2 * i + 1];
      return [x / parts, y / parts];
    });
  };
  return { ...(collection as object), features: withLines(features, unpack) };
};

const decimalsIn = (features: unknown): number => {
  let most = 0;
  withLines(features, (coordinates) => {
    for (const [, digits] of JSON.stringify(coordinates).matchAll(/\.(\d+)/g)) most = Math.max(most, digits!.length);
  });
  return most;
};
