import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countriesAlong } from '../../network/countries-along.ts';
import type { PlacedCase } from '../../network/place-case.ts';
import type { PosterBasemap, PosterLayer } from '../../poster/types.ts';
import { creditsOf } from '../../words/credits-of.ts';
import { ROOT } from '../root.ts';
import { manifestOf } from './read-network.ts';

/** The land and water around the network of a case, for drawings. All layers are read: a drawing knows none that comes later. */
export const readBasemap = ({ case: { network: id }, network, routes }: PlacedCase): PosterBasemap => {
  const layers = manifestOf(id)?.layers ?? [];
  return {
    layers: layers.map(
      ({ kind, minzoom, maxzoom, file }): PosterLayer => ({
        kind,
        minzoom,
        maxzoom,
        data: JSON.parse(readFileSync(join(ROOT, 'geo', file), 'utf8')) as PosterLayer['data'],
      }),
    ),
    attribution: creditsOf(layers).join(' · '),
    countries: countriesAlong(routes, network),
  };
};

/** The files of a network and of the map around it. */
export const geodataOf = (id: string): ReadonlySet<string> => {
  const manifest = manifestOf(id);
  return new Set(manifest === null ? [] : [manifest.rail, ...manifest.layers.map(({ file }) => file)]);
};
