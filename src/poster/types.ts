import type { FeatureCollection } from 'geojson';
import type { Case, Lang } from '../case/types.ts';
import type { Palette, Theme } from '../look/palette.ts';
import type { SceneContext } from '../scene/context.ts';
import type { MeasuredDistance } from '../scene/measure-distance-claims.ts';
import type { Ruler } from '../scene/ruler.ts';
import type { Scene } from '../scene/types.ts';
import type { Box } from './projection.ts';
import type { Markup } from './svg.ts';
import type { TextBlock } from './text-block.ts';

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

/** From the edge of the picture to what is written above and below the map, px. */
export const MARGIN = 16;
/** Below this width the headline is set smaller. */
export const NARROW = 480;

/** A panel on the map: its size, and what it looks like at a place. */
export interface Card {
  readonly width: number;
  readonly height: number;
  readonly at: (left: number, top: number) => readonly Markup[];
}

/** What is written above the map. */
export type Headline = (
  context: SceneContext,
  scene: Scene,
  options: PosterOptions,
  palette: Palette,
) => readonly TextBlock[];

/** A claimed distance beside what is measured, with a sample of its line on the map, at most so wide. */
export type ClaimCard = (
  measured: MeasuredDistance,
  subject: Case,
  widest: number,
  lang: Lang,
  palette: Palette,
) => Card;

export interface PosterOptions {
  /** CSS pixels, 200 or more each. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly lang: Lang;
  readonly view: PosterView;
  /** What is set above the map of a picture that stands alone: `headline`. Null in a player, which says it itself, and therefore does not load it. */
  readonly headline: Headline | null;
  /** False where the page shows the case's clocks beside the picture. */
  readonly clock: boolean;
  /** Draws the first claimed distance on a card: `distanceCard`. Null in a player, where the reader opens the claims. */
  readonly claimCard: ClaimCard | null;
  /** What the reader is measuring. Nothing if absent. */
  readonly ruler?: Ruler | null;
  /** What the page lays on the picture, CSS pixels from its upper left corner: no name and no card is set below it. None if absent. */
  readonly covered?: readonly Box[];
}
