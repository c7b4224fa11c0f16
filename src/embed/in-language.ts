import type { Lang } from '../case/types.ts';

/** The same in another language, and at rest: who asks for a language reads. */
export const inLanguage = (address: string, lang: Lang): string => {
  const url = new URL(address);
  url.searchParams.set('lang', lang);
  url.searchParams.delete('autoplay');
  return url.href;
};
