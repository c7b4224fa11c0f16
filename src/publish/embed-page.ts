import { blockedNote } from './blocked-note.ts';
import { playerWithFallback } from './fallback-player.ts';
import { documentOf, element } from './html.ts';
import { descriptionOf, pageFiles, titleOf } from './page-head.ts';
import { FRAME_HELP } from './player-names.ts';
import type { Publication } from './publication.ts';

/** The page for a frame in somebody's article: the player and nothing else, its picture first. */
export const embedPage = (publication: Publication): string => {
  const { base, lang, player } = publication;
  const head = [
    element('title', {}, [titleOf(publication)]),
    element('meta', { name: 'description', content: descriptionOf(publication) }),
    element('meta', { name: 'robots', content: 'noindex' }),
    base === null ? null : element('link', { rel: 'canonical', href: base }),
    // Deferred, as modules are, it has its turn before them.
    element('script', { src: `./${FRAME_HELP}`, defer: true }),
    ...pageFiles(publication),
  ];
  const body = element('body', { class: 'embed' }, [
    element('main', {}, [blockedNote([lang]), playerWithFallback(publication, 'frame')]),
    // The element itself and not its loader: this page is made anew with each build, and one that is still in somebody's cache finds the files of its own.
    element('script', { type: 'module', src: `./${player.entry.href}`, integrity: player.entry.integrity }),
  ]);
  return documentOf(lang, head, body);
};
