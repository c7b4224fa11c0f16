import { escapeHtml } from '../questions/formats/escape-html.ts';

/** A piece of HTML, made by `element`, `document` and `dataBlock` only: every text in it is escaped. */
export interface Html {
  readonly markup: string;
}

/** A text, which stays the text that it is; a piece of HTML; or nothing. */
export type Child = Html | string | null;

/** Those that are null are left out; `true` is an attribute without a value. */
type Attributes = Readonly<Record<string, string | number | true | null>>;

const WITHOUT_CONTENT = new Set(['meta', 'link', 'img', 'source']);

/** Elements between whose children a line break means nothing, and helps whoever reads the source. */
const LINE_BY_LINE =
  /^(html|head|body|main|header|footer|section|article|figure|picture|ol|ul|li|details|sightline-player)$/;

/** Control characters that HTML does not take, not even as references. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

const escaped = (text: string): string => escapeHtml(text.replace(FORBIDDEN, '\ufffd'));

/** An element. It never carries `style` or a handler: the policy of the pages forbids both. */
export const element = (name: string, attributes: Attributes = {}, children: readonly Child[] = []): Html => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`))
    .join('');
  if (WITHOUT_CONTENT.has(name)) return { markup: `<${name}${written}>` };
  const between = LINE_BY_LINE.test(name) ? '\n' : '';
  const inner = children
    .filter((child) => child !== null)
    .map((child) => `${between}${typeof child === 'string' ? escaped(child) : child.markup}`)
    .join('');
  return { markup: `<${name}${written}>${inner}${inner === '' ? '' : between}</${name}>` };
};

/** A whole page, with a line break at its end. */
export const documentOf = (lang: string, head: readonly Child[], body: Html): string => {
  const always = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
  ];
  const page = element('html', { lang }, [element('head', {}, [...always, ...head]), body]);
  return `<!doctype html>\n${page.markup}\n`;
};

/** JSON-LD in a page: data, which no browser runs. Nothing in it can end the element or open a comment. */
export const dataBlock = (value: unknown): Html => ({
  markup: `<script type="application/ld+json">${JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')}</script>`,
});
