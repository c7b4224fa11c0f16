import type { Feature } from 'geojson';

/**
 * One feature a line, so that a change shows as a change of its feature. Keys stand in the order in which they were made.
 * @param id name of the collection, for the one file that is named inside: the rail network
 */
export const serialise = (features: readonly Feature[], id?: string): string =>
  `{"type":"FeatureCollection",${id === undefined ? '' : `"id":${JSON.stringify(id)},`}"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
