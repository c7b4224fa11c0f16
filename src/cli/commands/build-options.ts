import { LANGS } from '../../case/langs.ts';
import type { Lang } from '../../case/types.ts';
import { printable } from '../../questions/printable.ts';
import { fail, ok, type Result } from '../../result/result.ts';
import type { EpochSeconds } from '../../time/types.ts';
import type { Given, OptionSpec } from './command.ts';
import { instantsOf, onlyValue } from './options.ts';
import type { UsageProblem } from './parse-arguments.ts';

export const BUILD_OPTIONS: readonly OptionSpec[] = [
  { name: 'out', value: '<dir>', help: 'the folder to make; it has to be given' },
  { name: 'url', value: '<address>', help: 'where the folder will lie on the web, such as https://example.org/kim/' },
  {
    name: 'lang',
    value: '<language>',
    help: "language of the page: en, ko or ru; the case's first where it is left out",
  },
  {
    name: 'at',
    value: '<instant>',
    help: 'the moment that picture and page tell; the last report where it is left out',
  },
  {
    name: 'site',
    value: '<dir>',
    help: 'take the player from this folder, made by npm run build, instead of building it',
  },
];

export interface BuildOptions {
  readonly out: string;
  /** Ends in a slash. */
  readonly base: string | null;
  readonly lang: Lang | null;
  readonly at: EpochSeconds | null;
  readonly site: string | null;
}

export const buildOptions = (values: Given['values']): Result<BuildOptions, UsageProblem> => {
  const out = onlyValue(values, 'out');
  if (out === null) return fail('build needs a folder to make. Write --out my-folder.');
  const at = instantsOf(values, 'at');
  if (!at.ok) return at;
  const base = addressIn(onlyValue(values, 'url'));
  if (!base.ok) return base;
  const lang = langIn(onlyValue(values, 'lang'));
  if (!lang.ok) return lang;
  return ok({ out, base: base.value, lang: lang.value, at: at.value[0] ?? null, site: onlyValue(values, 'site') });
};

/** Only what a page can be asked for at: without a name to log in by, a query or a fragment. */
const addressIn = (text: string | null): Result<string | null, UsageProblem> => {
  if (text === null) return ok(null);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    `${url.username}${url.password}${url.search}${url.hash}` !== ''
  ) {
    return fail(
      `--url: "${printable(text)}" is not the address of a folder. Write it in full and without a query, such as https://example.org/kim/.`,
    );
  }
  return ok(url.href.endsWith('/') ? url.href : `${url.href}/`);
};

const langIn = (text: string | null): Result<Lang | null, UsageProblem> => {
  if (text === null) return ok(null);
  const lang = LANGS.find((known) => known === text);
  return lang === undefined
    ? fail(`--lang: there is no language "${printable(text)}". Write one of ${LANGS.join(', ')}.`)
    : ok(lang);
};
