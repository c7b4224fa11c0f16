import type { Lang } from '../../case/types.ts';
import type { MeasuredDistance } from '../../scene/measure-distance-claims.ts';
import type { ClaimItem } from '../../ui/types.ts';
import { distanceClaimWords } from '../../words/distance-words.ts';

/** What was claimed about distances, beside what is measured in a straight line and along the rails. */
export const claimItems = (measured: readonly MeasuredDistance[], lang: Lang): readonly ClaimItem[] =>
  measured.map((each) => ({
    id: each.claim.id,
    ...distanceClaimWords(each, lang),
    attribution: [each.claim.source.publisher, ...each.claim.source.attribution].join(' ← '),
    url: each.claim.source.url,
  }));
