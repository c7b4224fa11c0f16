import type { Case, PlaceKind, ReportKind } from '../case/types.ts';
import type { Route } from '../network/types.ts';
import { nearestBoundary } from './boundaries.ts';
import type { StopModel } from './chain-model.ts';
import type { RouteWitness } from './conditions.ts';
import { type JourneyPrior, MANNERS, type StopKind } from './prior.ts';
import { stationStop } from './station-stop.ts';
import { stopKm } from './stop-km.ts';
import { joinStops, type LikelyStop, NO_STOP, stopModel } from './stop-models.ts';

/** Where several reasons to stop meet, the strongest counts. */
const STRENGTH: readonly StopKind[] = [
  'wayside',
  'station',
  'principal',
  'origin',
  'reported',
  'halt',
  'reversal',
  'border',
  'gauge-break',
  'venue',
];

/** Where several of these share a boundary, any of them may be the reason. */
const STATIONS: readonly StopKind[] = ['wayside', 'station', 'principal'];

/** Places at which a train may have come to be reported because it stood there. */
const STOPPING: Partial<Record<PlaceKind, StopKind>> = {
  station: 'reported',
  town: 'reported',
  junction: 'reported',
  border: 'reported',
  venue: 'venue',
};

/** Wider places do not say where a train would stand. */
const WIDEST_KM = 60;

export interface StopSites {
  readonly places: Case['places'];
  readonly witnesses: readonly RouteWitness[];
  readonly borders: readonly number[];
}

function stopThere(report: ReportKind, place: PlaceKind): StopKind | undefined {
  const kind = STOPPING[place];
  return kind === 'reported' && (report === 'arrived' || report === 'departed') ? 'halt' : kind;
}

/** A chain that begins no farther than this from the origin of its route begins at it, km. */
const AT_ORIGIN_KM = 0.5;

/**
 * The stops at each boundary, in bins, by manner of running. Reasons to stop go to the nearest boundary, and at a place with one every train stops in the same way; the manners
 * differ in how often and how long a train stands where there is no reason to be seen.
 */
export function stopsAlong(
  km: Float64Array,
  route: Route,
  sites: StopSites,
  prior: JourneyPrior,
  binS: number,
): readonly (readonly StopModel[])[] {
  const kinds = new Map<number, StopKind>();
  const first = km[0]!;
  const last = km[km.length - 1]!;
  /** The boundary at which there is a reason to stop now; null where it lies beyond the stretch. */
  const put = (at: number, kind: StopKind): number | null => {
    if (at < first - 1e-6 || at > last + 1e-6) return null;
    const boundary = nearestBoundary(km, at);
    const present = kinds.get(boundary);
    if (present === undefined || STRENGTH.indexOf(kind) > STRENGTH.indexOf(present)) kinds.set(boundary, kind);
    return boundary;
  };
  if (first < AT_ORIGIN_KM) put(first, 'origin');
  const passed = new Map<number, number>();
  for (const station of route.stations) {
    const kind = stationStop(station);
    const boundary = kind === null ? null : put(station.km, kind);
    if (kind === null || boundary === null) continue;
    passed.set(boundary, (passed.get(boundary) ?? 1) * (1 - prior.stops[kind].chance));
  }
  for (const at of route.reversals) put(at, 'reversal');
  for (const at of route.gaugeBreaks) put(at, 'gauge-break');
  for (const at of sites.borders) put(at, 'border');
  for (const { witness, passes } of sites.witnesses) {
    const where = witness.report.where;
    const place = where?.type === 'place' ? sites.places.get(where.place) : undefined;
    const kind = place === undefined ? undefined : stopThere(witness.report.kind, place.kind);
    if (place === undefined || kind === undefined) continue;
    for (const pass of passes) {
      const stop = stopKm(place, route, pass);
      if (stop !== null && pass.toKm - pass.fromKm <= WIDEST_KM) put(stop, kind);
    }
  }
  const known = route.stations.length > 0;
  const openAt = (i: number): readonly LikelyStop[] => {
    const before = km[i]! - (km[i - 1] ?? km[i]!);
    return MANNERS.map((manner) => {
      const { perKm, unknownPerKm, stop } = prior.open[manner];
      return { chance: Math.min(1, (known ? perKm : unknownPerKm) * before), length: stop };
    });
  };
  return Array.from(km, (_, i) => {
    const kind = kinds.get(i);
    if (kind !== undefined && !STATIONS.includes(kind)) {
      const stop = stopModel(prior.stops[kind].chance, prior.stops[kind], binS);
      return MANNERS.map(() => stop);
    }
    const station = kind === undefined ? [] : [{ chance: 1 - passed.get(i)!, length: prior.stops[kind] }];
    return openAt(i).map((open) => (i === 0 && kind === undefined ? NO_STOP : joinStops([...station, open], binS)));
  });
}
