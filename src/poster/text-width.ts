/** Advance widths of IBM Plex Sans in em, by kind of letter, on the wide side: a label that is a little shorter than planned does no harm. */
const NARROW = 0.34;
const ORDINARY = 0.57;
const CAPITAL = 0.66;
const WIDE = 0.9;
const IDEOGRAPH = 0.94;

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[ijlItfr.,:;'’‘|!()[\]·\s-]/u, NARROW],
  [/[mwMW@%—шщжюмЖШЩЮМфФ]/u, WIDE],
  [/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, IDEOGRAPH],
  [/[\p{Lu}\p{N}]/u, CAPITAL],
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
  for (const word of content.split(/\s+/u).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) > width) lines.push(word);
    else if (last === undefined) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
