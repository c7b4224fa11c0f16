import { createElement } from './create-element.ts';

/** The address where it is http or https, else null: a case file may carry anything in a link. */
const safeHref = (url: string | null): string | null => {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
};

/** A link that opens beside the article and tells the other site nothing; null where the address is not http or https. */
export const createSafeLink = (url: string | null, text: string, name: string): HTMLAnchorElement | null => {
  const href = safeHref(url);
  if (href === null) return null;
  return createElement(
    'a',
    'sl-link',
    { href, target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer', 'aria-label': name },
    [text],
  );
};
