import type { Lang } from '../case/types.ts';
import { createPlayer } from './create-player.ts';
import { linkTo } from './link-to.ts';
import type { Player, PlayerOptions } from './options.ts';

/** The address that a copied link leads to, and the language to be named in it; null where whoever follows it gets that language anyway. */
export interface LinkBase {
  readonly address: string;
  readonly lang: Lang | null;
}

/** A player whose links lead back to its place. One import for the place: each further one would cost its shell a name and a hash. */
export const makePlayer = (root: HTMLElement, link: LinkBase, options: Omit<PlayerOptions, 'linkTo'>): Player =>
  createPlayer(root, { ...options, linkTo: (view) => linkTo(link.address, link.lang, view) });
