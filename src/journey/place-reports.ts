import type { Case, Place, Report } from '../case/types.ts';
import { locate, locateWhere } from '../network/locate.ts';
import type { ChainageInterval, RailNetwork, Route } from '../network/types.ts';
import type { RouteSites } from './sites.ts';
import { stopKm } from './stop-km.ts';

/**
 * Where each report of the case about the train can hold on a route. A place that cannot be located has none; `checkPlaces` says why.
 * A report that it turned towards a place holds only at passes after which the route comes there before it is back.
 */
export function placeReports(story: Case, routes: readonly Route[], network: RailNetwork): readonly RouteSites[] {
  return routes.map((route) => ({
    routeId: route.id,
    reports: new Map(story.reports.map((report) => [report.id, passesOf(report, story, route, network)] as const)),
    borders: borderStations(route, network),
  }));
}

function passesOf(report: Report, story: Case, route: Route, network: RailNetwork): readonly ChainageInterval[] {
  if (report.where === null) return [];
  const located = locateWhere(route, network, report.where, story.places);
  if (!located.ok) return [];
  const place = report.where.type === 'place' ? story.places.get(report.where.place) : undefined;
  const { intervals } = located.value;
  const passes = place === undefined ? intervals : intervals.map((pass) => aroundStop(report.kind, place, route, pass));
  return report.kind === 'turned' && report.toward !== null
    ? passesToward(passes, report.toward, story, route, network)
    : passes;
}

function passesToward(
  passes: readonly ChainageInterval[],
  toward: string,
  { places }: Case,
  route: Route,
  network: RailNetwork,
): readonly ChainageInterval[] {
  const place = places.get(toward);
  const target = place === undefined ? null : locate(route, network, place, places);
  if (target === null || !target.ok) return [];
  return passes.filter((pass, i) => {
    const back = passes[i + 1]?.fromKm ?? Number.POSITIVE_INFINITY;
    return target.value.intervals.some(({ fromKm }) => fromKm > pass.toKm && fromKm < back);
  });
}

/** A named station is a point, unless the case gives it a radius of more than this. */
const STATION_KM = 5;

/**
 * A stop inside the stretch would make "arrived" true for a train that has long stood there: an arrival lies up to the place of the stop, a departure
 * from there on.
 */
function aroundStop(kind: Report['kind'], place: Place, route: Route, pass: ChainageInterval): ChainageInterval {
  const stop = stopKm(place, route, pass);
  if (stop === null) return pass;
  if (place.shape.type === 'station' && place.precisionKm <= STATION_KM) return { fromKm: stop, toKm: stop };
  if (kind === 'arrived') return { fromKm: pass.fromKm, toKm: stop };
  return kind === 'departed' ? { fromKm: stop, toKm: pass.toKm } : pass;
}

/** Chainages of the stations on either side of a border. */
function borderStations(route: Route, network: RailNetwork): readonly number[] {
  const stations = route.stations.flatMap(({ station, km }) => {
    const known = network.stations.get(station);
    return known?.role === 'station' || known?.role === 'halt' ? [{ km, country: known.country }] : [];
  });
  return stations.flatMap((after, i) => {
    const before = stations[i - 1];
    return before !== undefined && before.country !== after.country ? [before.km, after.km] : [];
  });
}
