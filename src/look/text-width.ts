import { withUnits } from './with-units.ts';

/**
 * Advance widths of IBM Plex Sans in em, by kind of letter and on the wide side, as measured in the medium weight: a label that is a little
 * shorter than planned does no harm.
 */
const ORDINARY = 0.56;

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’‘|!·\s]/u, 0.29],
  [/[frt()[\]“”"-]/u, 0.41],
  [/[mwMW@%—шщжюыфШЩЖЮФМ]/u, 0.94],
  [/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 0.94],
  [/[\p{Lu}]/u, 0.68],
  [/[\p{N}\p{Script=Cyrillic}]/u, 0.62],
];

/** Width of one line of text in pixels. @param tracking extra space after each letter, em */
export function textWidth(content: string, size: number, tracking = 0): number {
  let em = 0;
  for (const letter of content) em += (KINDS.find(([kind]) => kind.test(letter))?.[1] ?? ORDINARY) + tracking;
  return em * size;
}

/** Breaks a text into lines of at most `width` pixels, at spaces. A word that is wider stands alone. */
export function wrapText(content: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of wordsOf(content)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) > width) lines.push(word);
    else if (last === undefined) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** What a line is not broken in. */
export const wordsOf = (content: string): readonly string[] =>
  withUnits(content)
    .split(/[ \t\r\n]+/u)
    .filter((part) => part !== '');
