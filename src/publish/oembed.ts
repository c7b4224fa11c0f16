import { titleOf } from './page-head.ts';
import { CARD_PNG } from './pictures.ts';
import type { Publication, PublishedFile } from './publication.ts';
import { FRAME, oembedFrame } from './snippets.ts';

export const OEMBED_PATH = 'oembed.json';

/** The answer to a site that asks how to embed the page (oEmbed 1.0, type rich), as a file. None where the page has no address yet. */
export const oembedFiles = (publication: Publication): readonly PublishedFile[] => {
  const { base, drawn } = publication;
  if (base === null) return [];
  const answer = {
    version: '1.0',
    type: 'rich',
    title: titleOf(publication),
    provider_name: 'Sightline',
    ...FRAME,
    html: oembedFrame(publication),
    ...(drawn
      ? {
          thumbnail_url: new URL(CARD_PNG.path, base).href,
          thumbnail_width: CARD_PNG.width,
          thumbnail_height: CARD_PNG.height,
        }
      : {}),
  };
  return [{ path: OEMBED_PATH, text: `${JSON.stringify(answer, null, 2)}\n` }];
};
