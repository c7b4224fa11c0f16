import { textIn } from '../case/text.ts';
import type { Case, Lang } from '../case/types.ts';

/** What a publisher, or somebody whom it quotes, is called in a language; as the report has it where the case does not say. */
export function sourceName(name: string, { sourceNames }: Pick<Case, 'sourceNames'>, lang: Lang): string {
  const names = sourceNames.get(name);
  return names === undefined || (typeof names !== 'string' && names[lang] === undefined) ? name : textIn(names, lang);
}
