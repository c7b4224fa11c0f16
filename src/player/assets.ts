import type { FeatureCollection } from 'geojson';
import farEast from '../../geo/manifest.json';
import { countriesAlong } from '../network/countries-along.ts';
import { unpackLines } from '../network/packed-lines.ts';
import type { RailNetwork, Route } from '../network/types.ts';
import type { Basemap, BasemapKind, BasemapLayer } from '../stage/types.ts';
import { fetchText } from './fetch-text.ts';

const files = import.meta.glob<string>('../../geo/*.geojson', { query: '?url', import: 'default', eager: true });

/** The networks that this site can load, by the name that cases call them. */
const MANIFESTS = new Map([[farEast.id, farEast]]);

const LAYER_BYTES = 16 * 1024 * 1024;
const KINDS: readonly BasemapKind[] = ['land', 'border', 'river', 'lake', 'rail', 'town', 'label'];

const urlOf = (file: string): string => new URL(files[`../../geo/${file}`] ?? file, location.href).href;

/** Where a network lies; null where there is none of that name. */
export const networkUrl = (id: string): string | null => {
  const manifest = MANIFESTS.get(id);
  return manifest === undefined ? null : urlOf(manifest.rail);
};

/**
 * The layers of land, water and names around a network. Those of the first view come parsed, so that drawing and map share one download; the
 * rest as addresses. A layer that does not arrive is left to the map, which says so.
 */
export const loadLayers = async (id: string, signal: AbortSignal): Promise<readonly BasemapLayer[]> => {
  const layers = MANIFESTS.get(id)?.layers ?? [];
  return Promise.all(
    layers.map(async (layer): Promise<BasemapLayer> => {
      const url = urlOf(layer.file);
      const text = layer.first ? await fetchText(url, LAYER_BYTES, signal) : null;
      const { minzoom, maxzoom, attribution } = layer;
      const data = text?.ok === true ? (unpackLines(JSON.parse(text.value)) as FeatureCollection) : url;
      return { id: layer.id, kind: kindOf(layer.kind), minzoom, maxzoom, attribution, data };
    }),
  );
};

const kindOf = (kind: string): BasemapKind => KINDS.find((known) => known === kind) ?? 'land';

/** The basemap of a story: the countries that its routes run through stand out. */
export const basemapOf = (
  layers: readonly BasemapLayer[],
  network: RailNetwork,
  routes: readonly Route[],
): Basemap => ({
  layers,
  countries: countriesAlong(routes, network),
});
