import { textIn } from './text.ts';
import type { Case, Lang } from './types.ts';

/** A route's name as the case gives it; the id itself where the case has no such route. */
export const routeName = (id: string, { routes }: Pick<Case, 'routes'>, lang: Lang): string => {
  const plan = routes.find((each) => each.id === id);
  return plan === undefined ? id : textIn(plan.name, lang);
};
