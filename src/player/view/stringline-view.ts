import type { Lang } from '../../case/types.ts';
import type { SceneContext } from '../../scene/context.ts';
import { stringlineOf } from '../../scene/stringline/stringline-of.ts';
import type { Span } from '../../time/types.ts';
import type { StringlineView } from '../../ui/stringline/types.ts';
import { lateStringsFor } from '../../words/late-strings.ts';
import { integerWords, kmPostWords } from '../../words/number-words.ts';
import {
  clockChangeWords,
  diagramMomentWords,
  routeShareWords,
  stationName,
  stringlineSummary,
} from '../../words/stringline-words.ts';

/**
 * The diagram of a journey over a span, with its words.
 * @param axesOf clock times along a window, at most so many: they do not depend on what is known
 */
export const stringlineView = (
  context: SceneContext,
  span: Span,
  lang: Lang,
  axesOf: StringlineView['axesOf'],
): StringlineView => {
  const stringline = stringlineOf(context, span);
  return {
    ...stringline,
    span,
    nameOf: (mark) => [stationName(mark, context, lang), integerWords(mark.km, lang)],
    routeLabel: (route, short) => routeShareWords(route, context, lang, short),
    zoneLabel: (change) => clockChangeWords(change, lang),
    kmWords: (km) => kmPostWords(km, lang),
    silence: lateStringsFor(lang).stringline,
    momentWords: (t) => diagramMomentWords(t, context, lang),
    axesOf,
    summary: stringlineSummary(stringline, span, context, lang),
  };
};
