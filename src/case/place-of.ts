import type { Case, Place, Where } from './types.ts';

/** The one place that stands for where a report says it was: of a stretch the end that it names last. Null where it names none, or none that the case has. */
export const placeOf = (where: Where | null, { places }: Pick<Case, 'places'>): Place | null =>
  where === null ? null : (places.get(where.type === 'place' ? where.place : where.to) ?? null);
