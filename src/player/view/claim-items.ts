import { textIn } from '../../case/text.ts';
import type { Lang } from '../../case/types.ts';
import type { MeasuredDistance } from '../../scene/measure-distance-claims.ts';
import type { ClaimItem } from '../../ui/types.ts';
import { kmWords } from '../../words/number-words.ts';
import { stringsFor } from '../../words/strings.ts';

/** What was claimed about distances, beside what is measured in a straight line and along the rails. */
export const claimItems = (measured: readonly MeasuredDistance[], lang: Lang): readonly ClaimItem[] =>
  measured.map(({ claim, straightKm, compass, byRail }) => {
    const { distance, compass: points } = stringsFor(lang);
    const [shortest] = byRail;
    const rail = shortest === undefined ? [] : [distance.byRail(kmWords(shortest.km, lang))];
    return {
      id: claim.id,
      claimed: textIn(claim.headline, lang),
      measured: [distance.straight(kmWords(straightKm, lang), points[compass]), ...rail].join('; '),
      attribution: [claim.source.publisher, ...claim.source.attribution].join(' ← '),
      url: claim.source.url,
    };
  });
