import { routeName } from '../../case/route-name.ts';
import { langOf } from '../../case/text.ts';
import type { Lang } from '../../case/types.ts';
import type { SceneContext } from '../../scene/context.ts';
import type { RouteShare } from '../../ui/types.ts';
import { percentWords } from '../../words/number-words.ts';

/** The thinkable routes with their weights, likeliest first. They depend on what is known, not on the moment. */
export const routeShares = ({ case: subject, ranked }: SceneContext, lang: Lang): readonly RouteShare[] =>
  ranked.map(({ route, journey: { weight } }) => ({
    id: route.id,
    name: routeName(route.id, subject, lang),
    nameLang: langOf(subject.routes.find(({ id }) => id === route.id)?.name ?? '', subject, lang),
    weight,
    percent: percentWords(weight, lang),
  }));
