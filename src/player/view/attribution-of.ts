import type { Source } from '../../case/types.ts';

/** From the publisher back to the first mouth: `AP ← KCNA`. */
export const attributionOf = ({ publisher, attribution }: Source): string =>
  [publisher, ...attribution.filter((name) => name !== publisher)].filter((name) => name !== '').join(' ← ');
