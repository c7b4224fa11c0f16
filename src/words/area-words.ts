import type { Case, Lang, Report } from '../case/types.ts';
import { capital } from './capital.ts';
import { namedPlace } from './place-words.ts';
import { firstMouth } from './reported-words.ts';
import { sourceName } from './source-name.ts';
import { stringsFor } from './strings.ts';

/** What stands at the outline of an area in which a report puts the train. */
export interface AreaWords {
  /** `Somewhere around Vladivostok`. */
  readonly name: string;
  /** On whose word. */
  readonly by: string;
}

/** @returns null where the report names no place */
export function areaWords(report: Report, subject: Case, lang: Lang): AreaWords | null {
  const { where } = report;
  if (where === null) return null;
  const { onStretch, somewhere } = stringsFor(lang);
  const name =
    where.type === 'stretch'
      ? capital(onStretch(namedPlace(where.from, subject, lang), namedPlace(where.to, subject, lang)))
      : somewhere(namedPlace(where.place, subject, lang));
  return { name, by: sourceName(firstMouth(report), subject, lang) };
}
