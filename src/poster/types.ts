import type { FeatureCollection } from 'geojson';
import type { Lang } from '../case/types.ts';
import type { Theme } from '../look/palette.ts';
import type { Ruler } from '../scene/ruler.ts';
import type { Box } from './projection.ts';

/** A parsed GeoJSON file of the basemap. Features carry `country`, and names as `name_en`, `name_ko`, `name_ru`. */
export interface PosterLayer {
  readonly kind: 'land' | 'border' | 'river' | 'lake' | 'rail' | 'town' | 'label';
  /** Zooms at which it is drawn, both included. */
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly data: FeatureCollection;
}

export interface PosterBasemap {
  readonly layers: readonly PosterLayer[];
  /** Of all layers and the rails, set below the map. */
  readonly attribution: string;
  /** ISO 3166-1 alpha-2 codes of the countries in which the story plays; all others are drawn in the quieter land colour. */
  readonly countries: readonly string[];
}

/**
 * What the picture shows. `story`: everything that reports bear on, and where it leads. `whole`: every thinkable route from end to end.
 * `range`: a stretch of the likeliest route.
 */
export type PosterView =
  | { readonly type: 'story' }
  | { readonly type: 'whole' }
  | { readonly type: 'range'; readonly fromKm: number; readonly toKm: number };

export interface PosterOptions {
  /** CSS pixels, 200 or more each. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly lang: Lang;
  readonly view: PosterView;
  /** True for a picture that stands alone: the question and the sentence are set above the map. */
  readonly headline: boolean;
  /** False where the page shows the case's clocks beside the picture. */
  readonly clock: boolean;
  /** In a player, where the reader opens the claimed distances: what is being measured, in place of the card of the first claim. Absent in a picture that stands alone. */
  readonly measuring?: { readonly ruler: Ruler | null };
  /** What the page lays on the picture, CSS pixels from its upper left corner: no name and no card is set below it. None if absent. */
  readonly covered?: readonly Box[];
}
