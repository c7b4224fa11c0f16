import type { Report } from '../case/types.ts';
import { passesByRoute } from '../journey/sites.ts';
import type { LonLat } from '../network/types.ts';
import { wherePoint } from '../scene/where-point.ts';
import type { Dossier } from './dossier.ts';

/** The point that stands for a report's place, seen from the first route that comes by. Null where it names none. */
export const reportPoint = ({ id, where }: Report, { case: story, network, routes, sites }: Dossier): LonLat | null => {
  if (where === null) return null;
  const byRoute = passesByRoute(sites, id);
  const served = byRoute.findIndex((passes) => passes.length > 0);
  return wherePoint(where, story, network, routes[served] ?? null, byRoute[served] ?? [])?.at ?? null;
};
