import { IN_QUERY, type PlayerAttribute } from './element-attributes.ts';
import { houseStyles } from './house-styles.ts';
import { parseUrlParameters, type UrlParameters } from './url-parameters.ts';

/** Attributes that are there or not, as in HTML; in an address they are 1 or 0. */
const SWITCHES: readonly string[] = ['ghosts', 'autoplay', 'brief'];

/**
 * Reads the element's attributes under the rules of an address: each value is checked, and one that is not understood is as good as absent. With it come the styles that a house may set,
 * since an import of their own would cost the element a name and a hash.
 * @param attribute the text of an attribute; null where it is absent
 * @param address one that overrules them: of the page, or of what was on screen before; null for none
 */
export const askedByElement = (
  attribute: (name: PlayerAttribute) => string | null,
  address: string | null,
): { readonly asked: UrlParameters; readonly styles: string } => {
  const { search, hash } = address === null ? { search: '', hash: '' } : new URL(address);
  const query = new URLSearchParams();
  for (const name of IN_QUERY) {
    const text = attribute(name);
    if (text !== null) query.set(name, SWITCHES.includes(name) ? '1' : text);
  }
  for (const [name, text] of new URLSearchParams(search)) query.set(name, text);
  const start = attribute('start');
  const fragment = new URLSearchParams(hash.replace(/^#/, '')).has('t')
    ? hash
    : `#${new URLSearchParams(start === null ? {} : { t: start })}`;
  return { asked: parseUrlParameters(`?${query}`, fragment), styles: houseStyles() };
};
