import { textIn } from './text.ts';
import type { Case, Lang } from './types.ts';

/** A report's headline; the id itself where the case has no such report. */
export const headlineOf = (id: string, { reports }: Pick<Case, 'reports'>, lang: Lang): string => {
  const report = reports.find((each) => each.id === id);
  return report === undefined ? id : textIn(report.headline, lang);
};
