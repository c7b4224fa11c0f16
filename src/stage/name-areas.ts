import { placeOf } from '../case/place-of.ts';
import type { Case, Lang } from '../case/types.ts';
import { areaWords } from '../words/area-words.ts';
import { circleRing } from './area-outline.ts';
import type { Sighting } from './sightings.ts';
import type { NamedArea } from './style/reported-areas.ts';

/** What areas are called, on whose word, and how far they reach: as their place has it, else all around. Without those whose report names no place. */
export const nameAreas = (areas: readonly Sighting[], subject: Case, lang: Lang): readonly NamedArea[] =>
  areas.flatMap(({ at, radiusKm, reportId }) => {
    const report = subject.reports.find(({ id }) => id === reportId);
    const words = report === undefined ? null : areaWords(report, subject, lang);
    if (report === undefined || words === null) return [];
    const shape = report.where?.type === 'place' ? placeOf(report.where, subject)?.shape : undefined;
    const ring = shape?.type === 'area' ? shape.ring : circleRing(at, radiusKm);
    return [{ at, radiusKm, ring, words }];
  });
