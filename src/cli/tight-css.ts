/**
 * CSS without the comments, spaces and zeros that are there to be read. Strings in it, in single quotes, stay as they are.
 * @param css a whole style sheet, or a part of one between two interpolations
 */
export const tightCss = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/('[^']*')/)
    .map((part, index) => (index % 2 === 1 ? part : tightPart(part)))
    .join('');

const tightPart = (css: string): string =>
  css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>~]) ?/g, '$1')
    // Not the space before a colon: in a selector it means any element within.
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .replace(/(?<![\w.])0(\.\d)/g, '$1');
