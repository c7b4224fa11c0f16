import type { StyleSpecification } from 'maplibre-gl';
import manifest from '../../../geo/manifest.json';
import { basemapOf } from '../../../src/player/assets.ts';
import type { SceneContext } from '../../../src/scene/context.ts';
import { measureDistanceClaims } from '../../../src/scene/measure-distance-claims.ts';
import { placeFeatures } from '../../../src/stage/style/place-features.ts';
import { buildStyle } from '../../../src/stage/style.ts';
import type { BasemapKind } from '../../../src/stage/types.ts';
import { straightLineWords } from '../../../src/words/distance-words.ts';

/**
 * The style that the player's map has of a case once it is complete, for a page without the player: geodata by the names of their files, rails and places as
 * features, no fonts yet. What is drawn is the same; only who made it is not in the page.
 */
export const bareStyle = (context: SceneContext): StyleSpecification => {
  const { network, routes } = context;
  const layers = manifest.layers.map((layer) => ({ ...layer, kind: layer.kind as BasemapKind, data: layer.file }));
  return buildStyle({
    basemap: basemapOf(layers, network, routes),
    network,
    routes,
    measures: measureDistanceClaims(context).flatMap((each) =>
      each.known ? [{ id: each.claim.id, from: each.from, to: each.to, label: straightLineWords(each, 'en') }] : [],
    ),
    places: placeFeatures(context.case, network, routes, 'en'),
    areas: { type: 'FeatureCollection', features: [] },
    theme: 'light',
    lang: 'en',
    fonts: {},
    complete: true,
  });
};
