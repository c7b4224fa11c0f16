import { casePage } from './case-page.ts';
import { downloadFiles } from './downloads.ts';
import { embedPage } from './embed-page.ts';
import { hostHeaderFiles } from './host-headers.ts';
import { oembedFiles } from './oembed.ts';
import { pageStyles } from './page-styles.ts';
import { pictureFiles } from './pictures.ts';
import type { Publication, PublishedFile } from './publication.ts';
import { SNIPPETS_PATH, snippetsText } from './snippets.ts';

/**
 * Every file of a published folder that is text, apart from the player's own.
 * @param headers of the site, as name and value
 */
export const caseFiles = (
  publication: Publication,
  headers: Readonly<Record<string, string>>,
): readonly PublishedFile[] => [
  { path: 'index.html', text: casePage(publication) },
  { path: 'embed.html', text: embedPage(publication) },
  { path: 'page.css', text: pageStyles(publication.player.faces) },
  ...pictureFiles(publication),
  ...downloadFiles(publication),
  { path: SNIPPETS_PATH, text: snippetsText(publication) },
  ...oembedFiles(publication),
  ...hostHeaderFiles(headers, publication.base === null ? '/' : new URL(publication.base).pathname),
];
