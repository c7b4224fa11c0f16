import type { Lang } from '../case/types.ts';
import { pageStringsFor } from '../words/page-strings.ts';
import { element, type Html } from './html.ts';

/** What `FRAME_HELP` shows where the player's script does not come, in the languages that its reader may have. */
export const blockedNote = (langs: readonly Lang[]): Html =>
  element(
    'div',
    { class: 'blocked', role: 'alert', hidden: true, 'data-blocked': true },
    langs.map((lang) => element('p', { lang }, [pageStringsFor(lang).blocked])),
  );
