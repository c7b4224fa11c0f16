const UNITS = /(\d) (?=(?:%|km|h|min|s|days?)(?![\p{L}]))|(km) (?=\d)/gu;

const NO_BREAK = '\u00a0';

/** A figure and its unit stay on one line: `50 %`, `4 h`, `km 1,086`. */
export const withUnits = (text: string): string =>
  text.replaceAll(
    UNITS,
    (_, before: string | undefined, unit: string | undefined) => `${before ?? unit ?? ''}${NO_BREAK}`,
  );
