import { type Field, type Reader, shown, wrongType } from './field.ts';
import { LIMITS } from './limits.ts';

/** A text of one piece: not empty, at most `limit` characters. Markup stays the text that it is, with a warning. */
export const plainText =
  (limit: number): Reader<string> =>
  (field) => {
    const { value, path, log } = field;
    if (typeof value !== 'string') {
      wrongType(field, 'a text in quotes');
      return '';
    }
    if (value.length > limit) {
      log.error('too-long', path, `the text has ${value.length} characters, and ${limit} is the limit`, 'Shorten it.');
    } else if (value.trim() === '') {
      log.error('empty-text', path, 'the text is empty', 'Write something, or leave the member out.');
    } else if (/<[a-z/!?]/i.test(value)) {
      log.warning('markup', path, 'the text holds markup, which is shown as it stands', 'Write plain text.');
    }
    return value;
  };

/** `kim-2023`, `R09b`: what addresses, links and file names can carry. */
export const identifier: Reader<string> = (field) => {
  const { value, path, log } = field;
  if (typeof value !== 'string') {
    wrongType(field, 'a text in quotes');
    return '';
  }
  if (value.length > LIMITS.idChars || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(value)) {
    log.error(
      'bad-id',
      path,
      `"${shown(value)}" cannot be an identifier`,
      `Use up to ${LIMITS.idChars} letters, digits, dots, hyphens and underscores, a letter or digit first: khasan, R09b.`,
    );
  }
  return value;
};

export const oneOf =
  <T extends string>(choices: readonly T[]): Reader<T> =>
  (field) => {
    const { value, path, log } = field;
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    if (typeof value === 'string') {
      log.error(
        'unknown-value',
        path,
        `"${shown(value)}" is not one of the values`,
        `Write one of ${choices.join(', ')}.`,
      );
    } else wrongType(field, 'a text in quotes');
    return choices[0] as T;
  };

/** A number from `min` to `max`, both included. */
export const numberIn =
  (min: number, max: number, unit: string): Reader<number> =>
  (field) => {
    const { value, path, log } = field;
    if (typeof value !== 'number') {
      wrongType(field, 'a number');
      return min;
    }
    if (!(value >= min && value <= max)) {
      log.error('out-of-range', path, `${value} is out of range`, `Write a number from ${min} to ${max} (${unit}).`);
      return min;
    }
    return value;
  };

/** An address that a reader can follow without harm: http or https, with no user name or password in it. */
export const webAddress: Reader<string | null> = (field) => {
  const { value, path, log } = field;
  if (value === null) return null;
  if (typeof value !== 'string') {
    wrongType(field, 'a web address in quotes');
    return null;
  }
  if (isWebAddress(value)) return value;
  log.error(
    'unsafe-link',
    path,
    `"${shown(value)}" is not a plain web address`,
    'Give the full address, beginning with https:// or http://, or leave the member out.',
  );
  return null;
};

const isWebAddress = (text: string): boolean => {
  if (text.length > LIMITS.urlChars || !/^https?:\/\/[^\s\\<>"]+$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
};

export const nullable =
  <T>(read: Reader<T>): Reader<T | null> =>
  (field: Field) =>
    field.value === null ? null : read(field);
