import type { Theme } from '../look/palette.ts';
import { distanceCard } from '../poster/distance-card.ts';
import { headline } from '../poster/headline.ts';
import { poster } from '../poster/poster.ts';
import type { Headline } from '../poster/types.ts';
import type { Publication, PublishedFile } from './publication.ts';

/** A drawing that a page shows. */
export interface Picture {
  readonly path: string;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  /** Which windows it is for. */
  readonly media: string | null;
}

const WIDE = { width: 960, height: 640 } as const;
const NARROW = { width: 400, height: 520 } as const;
const DARK = '(prefers-color-scheme: dark)';
/** Where names of a wide picture would be too small to read. */
const SMALL = '(max-width: 599px)';

/** As sources of a `picture`, the most particular first; the last is for everybody else. */
export const PICTURES: readonly Picture[] = [
  { path: 'poster-narrow-dark.svg', theme: 'dark', ...NARROW, media: `${SMALL} and ${DARK}` },
  { path: 'poster-narrow.svg', theme: 'light', ...NARROW, media: SMALL },
  { path: 'poster-dark.svg', theme: 'dark', ...WIDE, media: DARK },
  { path: 'poster.svg', theme: 'light', ...WIDE, media: null },
];

/** A picture for print and for other sites, drawn by a browser from an SVG of its own that is not published. */
export interface Bitmap {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Pixels to one of the drawing. */
  readonly scale: number;
}

export const POSTER_PNG: Bitmap = { path: 'poster.png', width: 1920, height: 1280, scale: 2 };
/** The size that social networks and messengers show. */
export const CARD_PNG: Bitmap = { path: 'card.png', width: 1200, height: 630, scale: 1.5 };

export const pictureFiles = (publication: Publication): readonly PublishedFile[] =>
  PICTURES.map(({ path, theme, width, height }) => ({ path, text: draw(publication, theme, width, height, null) }));

/** What a browser has to draw: they stand alone, so each says the question and the sentence. */
export const bitmapDrawings = (
  publication: Publication,
): readonly { readonly bitmap: Bitmap; readonly svg: string }[] =>
  [POSTER_PNG, CARD_PNG].map((bitmap) => ({
    bitmap,
    svg: draw(publication, 'light', bitmap.width / bitmap.scale, bitmap.height / bitmap.scale, headline),
  }));

const draw = (
  { context, scene, basemap, lang }: Publication,
  theme: Theme,
  width: number,
  height: number,
  above: Headline | null,
): string =>
  poster(context, scene, basemap, {
    width,
    height,
    theme,
    lang,
    view: { type: 'story' },
    headline: above,
    claimCard: distanceCard,
    clock: true,
  });
