import { around, widen } from '../time/span.ts';
import type { CaseTime, Span } from '../time/types.ts';
import type { SceneContext } from './context.ts';

/**
 * The moments at which reports stand on the time line, rising: for each report that bears on the journey, probably true or not, the middle
 * of its window, and the window itself. Copies, expectations and what is not yet published have no mark: stepping through them would show nothing new.
 */
export const marks = ({
  reports,
}: SceneContext): readonly { readonly id: string; readonly t: CaseTime; readonly window: Span }[] =>
  reports.flatMap(({ report, moment, verdict, window }) =>
    verdict.standing === 'used' && window !== null ? [{ id: report.id, t: moment, window }] : [],
  );

/** Room before the first and after the last report, as a share of the whole, so that both silences can be seen. */
const MARGIN = 0.04;

/**
 * The span of a playback: all routes' chains, with a margin on both sides. Null where no route has a chain.
 * @param story a span to be shown whatever the chains are
 */
export function playbackSpan({ ranked }: SceneContext, story: Span | null = null): Span | null {
  const chains = ranked.flatMap(({ journey }) => (journey.chain === null ? [] : [journey.chain.span]));
  const played = around(story === null ? chains : [...chains, story]);
  return played === null ? null : widen(played, (played.end - played.start) * MARGIN);
}
