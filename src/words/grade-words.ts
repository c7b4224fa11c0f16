import type { Grade, Lang } from '../case/types.ts';
import { stringsFor } from './strings.ts';

/** The Admiralty code of a report: `B2`. */
export const gradeCode = ({ source, information }: Grade): string => `${source}${information}`;

/** The same in plain words: `usually reliable source, probably true`. */
export function gradeWords({ source, information }: Grade, lang: Lang): string {
  const { sourceGrades, informationGrades } = stringsFor(lang);
  return `${sourceGrades[source]}, ${informationGrades[information]}`;
}
