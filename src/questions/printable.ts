/**
 * Characters that do something to a terminal instead of showing: the control characters C0 (line breaks too) and C1, DEL, line and paragraph separators, and those that
 * turn the direction of writing or show nothing.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text of unknown origin on one line of a terminal: what would steer the terminal is shown as `\u001b`. Colours, cursor and title stay out of its reach. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, escaped);

/** JSON that is safe to look at too: the same characters inside its strings as the escapes that JSON has for them. @param json from `JSON.stringify`, line breaks between values allowed */
export const printableJson = (json: string): string =>
  json.replace(UNPRINTABLE, (char) => (char === '\n' ? char : escaped(char)));
