import type { Lang } from '../case/types.ts';
import type { SceneContext } from '../scene/context.ts';
import { openReport } from '../scene/open-report.ts';
import type { Scene } from '../scene/types.ts';
import { intervalWords } from './interval-words.ts';
import { firstReportWords, lastReportWords, openReportWords } from './reported-words.ts';
import { destinationShares, routeWords } from './route-words.ts';
import { stringsFor } from './strings.ts';
import { whereWords } from './where-words.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** What is true of the frame: where the train is in a few words, and what that rests on. Both are whole sentences; `detail` may be empty. */
export interface Sentence {
  readonly lead: string;
  readonly detail: string;
}

/**
 * The sentence of a frame. It claims no more than the frame shows: positions with their interval and share, reports as what was reported,
 * by whom and how long ago, and only reports that count and whose window is over; or, where one tells more, one about this moment, with how
 * far from now at most it speaks of.
 */
export function sentence(scene: Scene, context: SceneContext, lang: Lang): Sentence {
  const { sentence: strings } = stringsFor(lang);
  const chain = context.ranked[0]?.journey.chain ?? null;
  if (chain === null) return { lead: strings.nothingKnown, detail: '' };
  switch (scene.status) {
    case 'before':
      return {
        lead: strings.beforeFirst,
        detail: join(
          firstReportWords(chain.firstReport, scene.t, context, lang),
          destinationShares(scene, context, lang),
        ),
      };
    case 'after':
      return {
        lead: strings.afterLast,
        detail: join(
          lastReportWords(chain.lastReport, scene.t, context, lang),
          destinationShares(scene, context, lang),
        ),
      };
    case 'moving':
    case 'standing': {
      const whereabouts = whereaboutsOf(scene, context);
      const open = openReport(scene, context);
      const last =
        open === null
          ? lastReportWords(scene.holding.previous, scene.t, context, lang)
          : openReportWords(open, scene.t, context, lang);
      const lead = whereWords(scene, whereabouts, context, lang);
      if (whereabouts.parted) return { lead, detail: join(last, ...routeWords(scene, context, lang)) };
      return {
        lead,
        detail: join(last, intervalWords(scene, whereabouts, lang), destinationShares(scene, context, lang)),
      };
    }
  }
}

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
