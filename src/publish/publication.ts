import type { Lang } from '../case/types.ts';
import type { PosterBasemap } from '../poster/types.ts';
import type { Dossier } from '../questions/dossier.ts';
import type { SceneContext } from '../scene/context.ts';
import type { Scene } from '../scene/types.ts';

/** A case, reconstructed and about to become files. */
export interface Publication {
  readonly dossier: Dossier;
  readonly context: SceneContext;
  /** Of the moment that picture and page tell. */
  readonly scene: Scene;
  /** True where somebody chose that moment: then the player opens there too. */
  readonly chosen: boolean;
  readonly basemap: PosterBasemap;
  readonly lang: Lang;
  /** The public address of the folder, with a slash at its end; null where it is not known yet. */
  readonly base: string | null;
  readonly player: PlayerFiles;
  /** Whether there is a browser that draws the PNGs. */
  readonly drawn: boolean;
}

/** What of the player's files the pages have to name. */
export interface PlayerFiles {
  /** Modules that the loader imports at once, with their integrity, to be fetched beside it. */
  readonly preloads: readonly CheckedFile[];
  /** That of them which makes players of the elements of a page. */
  readonly entry: CheckedFile;
  /** Faces of the type for the page's own text. */
  readonly faces: readonly FontFile[];
}

/** A file with a hash in its name, and what it has to be. */
export interface CheckedFile {
  readonly href: string;
  readonly integrity: string;
}

export interface FontFile {
  readonly family: string;
  readonly weight: number;
  readonly href: string;
  readonly unicodeRange: string;
}

/** One file of a published folder. */
export interface PublishedFile {
  /** Relative to the folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** An address on the published site: absolute where the folder's address is known, else relative to it. */
export const addressOf = ({ base }: Pick<Publication, 'base'>, path: string): string =>
  base === null ? `./${path}` : new URL(path, base).href;
