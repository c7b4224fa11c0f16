import type { Case, Lang } from '../case/types.ts';
import { areaWords } from '../words/area-words.ts';
import type { Sighting } from './sightings.ts';
import type { NamedArea } from './style/reported-areas.ts';

/** What areas are called and on whose word; without those whose report names no place. */
export const nameAreas = (areas: readonly Sighting[], subject: Case, lang: Lang): readonly NamedArea[] =>
  areas.flatMap(({ at, radiusKm, reportId }) => {
    const report = subject.reports.find(({ id }) => id === reportId);
    const words = report === undefined ? null : areaWords(report, subject, lang);
    return words === null ? [] : [{ at, radiusKm, words }];
  });
