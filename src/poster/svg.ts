/** A piece of SVG markup, made by `el` and `text` only: everything in it is escaped. */
export type Markup = string & { readonly markup: unique symbol };

type Attributes = Readonly<Record<string, string | number | null>>;

/**
 * An element. Attributes that are null are left out; numbers are written with at most two decimals.
 * Looks go into presentation attributes, never into `style`: a strict content security policy forbids that.
 */
export function el(name: string, attributes: Attributes, children: readonly Markup[] = []): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? decimal(value) : escapeXml(value as string)}"`)
    .join('');
  const inner = children.join('');
  return (inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`) as Markup;
}

/** A path, or nothing where there is nothing to draw. */
export const path = (d: string, attributes: Attributes): Markup =>
  d === '' ? group([]) : el('path', { d, ...attributes });

/** Character data, escaped. */
export const text = (content: string): Markup => escapeXml(content) as Markup;

/** Elements side by side. */
export const group = (children: readonly Markup[]): Markup => children.join('') as Markup;

/** At most two decimals, without trailing zeros: 12.5, 3, -0.25. */
const decimal = (value: number): string => String(Math.round(value * 100) / 100);

/** Control characters that XML 1.0 forbids even as references; tab, line feed and carriage return are allowed. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escapeXml(content: string): string {
  return content
    .replace(FORBIDDEN, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
