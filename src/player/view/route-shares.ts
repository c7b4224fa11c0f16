import { textIn } from '../../case/text.ts';
import type { Lang } from '../../case/types.ts';
import type { SceneContext } from '../../scene/context.ts';
import type { RouteShare } from '../../ui/types.ts';
import { percentWords } from '../../words/number-words.ts';

/** The thinkable routes with their weights, likeliest first. They depend on what is known, not on the moment. */
export const routeShares = ({ case: subject, ranked }: SceneContext, lang: Lang): readonly RouteShare[] =>
  ranked.map(({ route, journey: { weight } }) => {
    const plan = subject.routes.find(({ id }) => id === route.id);
    return {
      id: route.id,
      name: plan === undefined ? route.id : textIn(plan.name, lang),
      weight,
      percent: percentWords(weight, lang),
    };
  });
