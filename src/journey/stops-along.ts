import type { Case, PlaceKind, ReportKind } from '../case/types.ts';
import type { Route } from '../network/types.ts';
import { nearestBoundary } from './boundaries.ts';
import type { StopModel } from './chain-model.ts';
import type { RouteWitness } from './conditions.ts';
import type { JourneyPrior, StopKind, StopPrior } from './prior.ts';
import { stationStop } from './station-stop.ts';
import { stopKm } from './stop-km.ts';

/** Where several reasons to stop meet, the strongest counts. */
const STRENGTH: readonly StopKind[] = [
  'open',
  'wayside',
  'station',
  'principal',
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

/** The stop at each boundary, in bins. Reasons to stop go to the nearest boundary. */
export function stopsAlong(
  km: Float64Array,
  route: Route,
  sites: StopSites,
  prior: JourneyPrior,
  binS: number,
): readonly StopModel[] {
  const kinds = new Map<number, StopKind>();
  const first = km[0]!;
  const last = km[km.length - 1]!;
  const put = (at: number, kind: StopKind) => {
    if (at < first - 1e-6 || at > last + 1e-6) return;
    const boundary = nearestBoundary(km, at);
    const present = kinds.get(boundary) ?? 'open';
    if (STRENGTH.indexOf(kind) > STRENGTH.indexOf(present)) kinds.set(boundary, kind);
  };
  const passed = new Map<number, number>();
  for (const station of route.stations) {
    const kind = stationStop(station);
    if (kind === null) continue;
    put(station.km, kind);
    const boundary = nearestBoundary(km, station.km);
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
  const perKm = route.stations.length > 0 ? prior.openStopsPerKm : prior.unknownStopsPerKm;
  const models = new Map(STRENGTH.map((kind) => [kind, stopModel(prior.stops[kind], binS)]));
  return Array.from(km, (at, i) => {
    const kind = kinds.get(i) ?? 'open';
    const model = models.get(kind)!;
    if (kind === 'open') return { ...model, chance: i === 0 ? 0 : Math.min(1, perKm * (at - km[i - 1]!)) };
    return STATIONS.includes(kind) ? { ...model, chance: 1 - passed.get(i)! } : model;
  });
}

/** A stop's exponential lengths as geometric ones of equal mean on bins of `binS` seconds. */
function stopModel({ chance, minS, parts }: StopPrior, binS: number): StopModel {
  const share = (i: number) => parts[i]?.share ?? 0;
  const stay = (i: number) => {
    const mean = (parts[i]?.meanS ?? 0) / binS;
    return mean / (1 + mean);
  };
  return {
    chance,
    minBins: Math.round(minS / binS),
    share: [share(0), share(1), share(2)],
    stay: [stay(0), stay(1), stay(2)],
  };
}
