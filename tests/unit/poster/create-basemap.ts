import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import type { PosterBasemap, PosterLayer } from '../../../src/poster/types.ts';

interface Manifest {
  readonly layers: readonly (Omit<PosterLayer, 'data'> & { readonly file: string })[];
  readonly attribution: readonly { readonly attribution: string }[];
}

const read = <T>(path: string): T =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as T;

/** The basemap that a manifest describes, read from the repository. @param folder with a slash at its end */
export function basemapFrom(folder: string): PosterBasemap {
  const { layers, attribution } = read<Manifest>(`${folder}manifest.json`);
  return {
    layers: layers.map(({ kind, minzoom, maxzoom, file }) => ({
      kind,
      minzoom,
      maxzoom,
      data: read<FeatureCollection>(`${folder}${file}`),
    })),
    attribution: attribution.map((each) => each.attribution).join(', '),
    countries: ['KP', 'RU'],
  };
}
