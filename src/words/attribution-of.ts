import type { Case, Lang, Source } from '../case/types.ts';
import { sourceName } from './source-name.ts';

/** From the publisher back to the first mouth: `AP ← KCNA`. */
export const attributionOf = ({ publisher, attribution }: Source, subject: Case, lang: Lang): string =>
  [publisher, ...attribution.filter((name) => name !== publisher)]
    .filter((name) => name !== '')
    .map((name) => sourceName(name, subject, lang))
    .join(' ← ');
