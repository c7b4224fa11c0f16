import type { Report } from '../case/types.ts';
import type { LonLat } from '../network/types.ts';
import { middleOf, placePoint, stretchPoint } from '../scene/place-point.ts';
import type { Dossier } from './dossier.ts';

/** The point that stands for a report's place: a station or a point itself, an area or a stretch by the middle of what the first route that comes by runs of it. Null where it names none. */
export const reportPoint = ({ id, where }: Report, { case: story, network, routes, sites }: Dossier): LonLat | null => {
  if (where === null) return null;
  const served = sites.findIndex(({ reports }) => (reports.get(id) ?? []).length > 0);
  const route = routes[served] ?? null;
  const passes = sites[served]?.reports.get(id) ?? [];
  const pointOf = (placeId: string, beside: typeof route) => {
    const place = story.places.get(placeId);
    return place === undefined ? null : placePoint(story.places, network, place, beside, beside === null ? [] : passes);
  };
  if (where.type === 'place') return pointOf(where.place, route)?.at ?? null;
  return stretchPoint(pointOf(where.from, null), pointOf(where.to, null), middleOf(route, passes))?.at ?? null;
};
