import type { Grade, Lang } from '../case/types.ts';
import { stringsFor } from './strings.ts';

/** The Admiralty code of a report: `B2`. */
export const gradeCode = ({ source, information }: Grade): string => `${source}${information}`;

/** The same in plain words: `usually reliable source, probably true`. */
export function gradeWords({ source, information }: Grade, lang: Lang): string {
  const { sourceGrades, informationGrades } = stringsFor(lang);
  return `${sourceGrades[source]}, ${informationGrades[information]}`;
}

/** Letter and number one by one, each with the scale that it is on: `C (A–F): fairly reliable source`, `2 (1–6): probably true`. */
export function gradeKey({ source, information }: Grade, lang: Lang): readonly string[] {
  const { sourceGrades, informationGrades } = stringsFor(lang);
  return [`${source} (A–F): ${sourceGrades[source]}`, `${information} (1–6): ${informationGrades[information]}`];
}
