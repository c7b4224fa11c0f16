const rules = new Intl.PluralRules('ru');

/** The form of a word that goes with a number: `1 сообщение`, `2 сообщения`, `5 сообщений`. */
export function plural(count: number, one: string, few: string, many: string): string {
  switch (rules.select(count)) {
    case 'one':
      return one;
    case 'few':
      return few;
    default:
      return many;
  }
}
