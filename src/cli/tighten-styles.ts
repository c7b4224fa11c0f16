import type { Plugin } from 'vite';
import { tightCss } from './tight-css.ts';

/** Modules that hold style sheets in template literals. */
const STYLES = /\/src\/(?:ui\/styles|embed)\/[\w-]+-styles\.ts$/;

interface TextPart {
  readonly start: number;
  readonly end: number;
}

/** Writes the style sheets in the scripts of a built site without what is there to be read; a minifier of scripts takes them for text that must stay as it is. */
export const tightenStyles = (): Plugin => ({
  name: 'sightline-tighten-styles',
  apply: 'build',
  transform(code, id) {
    if (!STYLES.test(id)) return null;
    const parts: TextPart[] = [];
    JSON.stringify(this.parse(code), (_key, value: unknown) => {
      if (isTextPart(value)) parts.push(value);
      return value;
    });
    let tight = '';
    let from = 0;
    for (const { start, end } of parts.sort((a, b) => a.start - b.start)) {
      tight += code.slice(from, start) + tightCss(code.slice(start, end));
      from = end;
    }
    return { code: tight + code.slice(from), map: null };
  },
});

const isTextPart = (value: unknown): value is TextPart =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'TemplateElement';
