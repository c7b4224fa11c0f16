import { textIn } from '../case/text.ts';
import { sentence } from '../words/sentence.ts';
import { element, type Html } from './html.ts';
import { LOADER } from './player-names.ts';
import type { Publication } from './publication.ts';

/** The files of a page in its head: style, faces, and the player's modules, each with the integrity of what the loader imports. */
export const pageFiles = ({ player }: Publication): readonly Html[] => [
  element('link', { rel: 'icon', href: './favicon.svg', type: 'image/svg+xml' }),
  element('link', { rel: 'stylesheet', href: './page.css' }),
  ...player.preloads.map(({ href, integrity }) =>
    element('link', { rel: 'modulepreload', href: `./${href}`, integrity }),
  ),
];

/** Starts the player. A module: it runs once the page is read. */
export const loaderScript = (): Html => element('script', { type: 'module', src: `./${LOADER}` });

export const titleOf = ({ context, lang }: Publication): string => textIn(context.case.question, lang);

/** What the page says, in one paragraph, for whoever lists it. */
export const descriptionOf = ({ context, scene, lang }: Publication): string => {
  const { lead, detail } = sentence(scene, context, lang);
  return [lead, detail].filter((part) => part !== '').join(' ');
};
