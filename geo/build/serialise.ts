import type { Feature } from 'geojson';

/** One feature a line, so that a change shows as a change of its feature. Keys stand in the order in which they were made. */
export const serialise = (features: readonly Feature[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
