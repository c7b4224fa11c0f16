import { LANGS } from '../case/langs.ts';
import type { Lang } from '../case/types.ts';
import type { Moment, ThemeChoice } from '../player/options.ts';
import type { EpochSeconds } from '../time/types.ts';
import { instant, parseMoment } from './parse-moment.ts';
import { CASE_ID, CHILD_ID, matching, oneOf, THEMES } from './shell-parameters.ts';

export interface UrlParameters {
  /** Null where the address names none, or not a name that a case can have. */
  readonly caseId: string | null;
  readonly lang: Lang | null;
  readonly theme: ThemeChoice;
  readonly asOf: EpochSeconds | null;
  /** Ids of reports to do without. */
  readonly leftOut: readonly string[];
  /** The version of the case that the address was made for. */
  readonly version: string | null;
  /** Possible journeys in place of the glow. */
  readonly ghosts: boolean;
  readonly autoplay: boolean;
  /** Sentence, clocks and map alone. */
  readonly brief: boolean;
  readonly moment: Moment | null;
  /** Pym's name of this frame on the host page, if the host uses Pym. */
  readonly childId: string | null;
  /** What was written and not understood, for the console. */
  readonly problems: readonly string[];
}

/** As in the case format: one line of at most 64 characters. */
const VERSION = /^\S(?:.{0,62}\S)?$/;
const REPORT_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/**
 * Reads the address of an embed: `?case=&lang=&theme=&as-of=&without=&v=&ghosts=&autoplay=&brief=` and `#t=`. Anybody can write an address, so each value is
 * checked, and one that is not understood is as good as absent.
 * @param search from `?`, may be empty
 * @param hash from `#`, may be empty
 */
export const parseUrlParameters = (search: string, hash: string): UrlParameters => {
  const query = new URLSearchParams(search);
  const problems: string[] = [];
  const read = <T>(name: string, text: string | null, parse: (text: string) => T | null, hint: string): T | null => {
    if (text === null || text === '') return null;
    const value = parse(text);
    if (value === null) problems.push(`${name}=${text.slice(0, 80)} is not understood: ${hint}`);
    return value;
  };
  return {
    caseId: read('case', query.get('case'), matching(CASE_ID), 'small letters, digits and hyphens, as in kim-2023'),
    lang: read('lang', query.get('lang'), oneOf<Lang>(LANGS), 'en, ko or ru'),
    theme: read('theme', query.get('theme'), oneOf(THEMES), 'light, dark or auto') ?? 'auto',
    asOf: read('as-of', query.get('as-of'), instant, 'an instant with offset, as in 2023-09-13T00:00:00Z'),
    leftOut:
      read('without', query.get('without'), reportIds, 'ids of reports with commas between them, as in R01,R02') ?? [],
    version: read('v', query.get('v'), matching(VERSION), 'a version of the case, as in 1.0.0'),
    ghosts: read('ghosts', query.get('ghosts'), yesOrNo, '1 or 0') ?? false,
    autoplay: read('autoplay', query.get('autoplay'), yesOrNo, '1 or 0') ?? false,
    brief: read('brief', query.get('brief'), yesOrNo, '1 or 0') ?? false,
    moment: read(
      't',
      new URLSearchParams(hash.replace(/^#/, '')).get('t'),
      parseMoment,
      'seconds, or an instant with offset, as in 2023-09-12T02:15:00Z',
    ),
    childId: read('childId', query.get('childId'), matching(CHILD_ID), 'letters, digits, . : _ and -'),
    problems,
  };
};

const yesOrNo = (text: string): boolean | null =>
  /^(1|true)$/.test(text) ? true : /^(0|false)$/.test(text) ? false : null;

const reportIds = (text: string): readonly string[] | null => {
  const ids = text.split(',');
  return ids.every((id) => REPORT_ID.test(id)) ? ids : null;
};
