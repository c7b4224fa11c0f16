/**
 * Running text in which no figure ends a line without its unit: `6 h`, `90 %`, `km 845–857`, by spaces that do not break and a joiner behind the dash. For
 * what is set in few words and large; elsewhere a break there disturbs nobody.
 */
export const unbroken = (text: string): string =>
  text
    .replace(/(\d) (?=(?:%|km|min|h)(?![\p{L}\d]))/gu, '$1\u00a0')
    .replace(/\bkm (?=\d)/g, 'km\u00a0')
    .replace(/(\d–)(?=\d)/g, '$1\u2060');
