import { langOf } from '../../case/text.ts';
import type { Case, Lang } from '../../case/types.ts';
import type { MeasuredDistance } from '../../scene/measure-distance-claims.ts';
import type { ClaimItem } from '../../ui/types.ts';
import { attributionOf } from '../../words/attribution-of.ts';
import { distanceVerdictWords } from '../../words/distance-verdict-words.ts';
import { distanceClaimWords } from '../../words/distance-words.ts';
import { claimRows } from '../../words/measure-words.ts';
import { stringsFor } from '../../words/strings.ts';

/** What was claimed about distances, beside what is measured in a straight line and along the rails. */
export const claimItems = (measured: readonly MeasuredDistance[], subject: Case, lang: Lang): readonly ClaimItem[] =>
  measured.map((each) => ({
    id: each.claim.id,
    ...distanceClaimWords(each, lang),
    verdict: distanceVerdictWords(each, lang),
    rows: claimRows(each, lang),
    standing: each.known ? null : stringsFor(lang).standing.unpublished,
    claimedLang: langOf(each.claim.headline, subject, lang),
    attribution: attributionOf(each.claim.source, subject, lang),
    url: each.claim.source.url,
  }));
