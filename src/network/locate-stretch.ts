import type { Place } from '../case/types.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { placePasses } from './place-passes.ts';
import { railsBetween, runOver } from './rails-between.ts';
import type { ChainageInterval, Located, PlaceIssue, RailNetwork, Route } from './types.ts';

/**
 * Where the line between two places lies on a route, whichever way it is run: from each pass of one end to the next pass of the other, the ends'
 * own widths included. Where the route comes to one end only, or to none, it is what the route runs of the shortest rails between them: a
 * train for the north is still "between Khasan and Vladivostok" up to the junction. Passes never overlap; they touch where the train turns.
 */
export function locateStretch(
  route: Route,
  network: RailNetwork,
  from: string,
  to: string,
  places: ReadonlyMap<string, Place>,
): Result<Located, PlaceIssue> {
  const start = endOf(from, places);
  const end = endOf(to, places);
  if (!start.ok) return start;
  if (!end.ok) return end;
  const a = placePasses(route, network, start.value);
  const b = placePasses(route, network, end.value);
  if (!a.ok) return a;
  if (!b.ok) return b;
  const onBoth = a.value.passes.length > 0 && b.value.passes.length > 0;
  const intervals = onBoth
    ? partOverlaps(pairUp(a.value.passes, b.value.passes))
    : runOver(route, railsBetween(network, start.value, end.value));
  return ok({
    intervals,
    offRailKm: intervals.length > 0 ? 0 : Math.min(a.value.offRailKm, b.value.offRailKm),
    widened: a.value.widened || b.value.widened,
  });
}

function endOf(id: string, places: ReadonlyMap<string, Place>): Result<Place, PlaceIssue> {
  const place = places.get(id);
  if (place && place.shape.type !== 'stretch') return ok(place);
  return fail({
    severity: 'error',
    code: place ? 'nested-stretch' : 'unknown-place',
    place: id,
    distanceKm: null,
    cause: place ? `A stretch ends at "${id}", which is itself a stretch.` : `The case has no place "${id}".`,
    remedy: place ? 'Name the two outer ends instead.' : 'Add the place to the case, or correct the id.',
  });
}

/** From the last pass of one end before it to each pass of the other. */
function pairUp(a: readonly ChainageInterval[], b: readonly ChainageInterval[]): readonly ChainageInterval[] {
  const ends = [...a.map((pass) => ({ pass, end: 0 })), ...b.map((pass) => ({ pass, end: 1 }))];
  ends.sort((p, q) => p.pass.fromKm - q.pass.fromKm);
  const pairs: ChainageInterval[] = [];
  for (let i = 1; i < ends.length; i++) {
    const before = ends[i - 1]!;
    const after = ends[i]!;
    if (before.end === after.end) continue;
    pairs.push({ fromKm: before.pass.fromKm, toKm: Math.max(before.pass.toKm, after.pass.toKm) });
  }
  return pairs;
}

/** Two passes that overlap, as the width of the end at which the train turned makes them, are parted at the middle of the overlap. */
function partOverlaps(intervals: readonly ChainageInterval[]): readonly ChainageInterval[] {
  const parted: ChainageInterval[] = [];
  for (const interval of intervals) {
    const last = parted.at(-1);
    if (last === undefined || last.toKm <= interval.fromKm) {
      parted.push(interval);
      continue;
    }
    if (interval.toKm <= last.toKm) continue;
    const middle = (last.toKm + interval.fromKm) / 2;
    parted[parted.length - 1] = { fromKm: last.fromKm, toKm: middle };
    parted.push({ fromKm: middle, toKm: interval.toKm });
  }
  return parted;
}
