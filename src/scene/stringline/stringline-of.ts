import { pointAt } from '../../network/point-at.ts';
import type { LonLat } from '../../network/types.ts';
import type { CaseTime, Span } from '../../time/types.ts';
import type { SceneContext } from '../context.ts';
import { kmAtTime } from './curve-at.ts';
import { ghostCurves } from './ghost-curves.ts';
import { nightSpans } from './night-spans.ts';
import { reportBoxes } from './report-boxes.ts';
import { routeStrings } from './route-strings.ts';
import { stationMarks } from './station-marks.ts';
import type { RouteString, Stringline } from './types.ts';
import { zoneChanges } from './zone-changes.ts';

/**
 * The diagram of a journey, time across and chainage up, as plain data.
 * @param span the time for which nights are given
 */
export function stringlineOf(context: SceneContext, span: Span): Stringline {
  const strings = routeStrings(context.ranked);
  return {
    strings,
    ghosts: ghostCurves(context, strings),
    boxes: reportBoxes(context, strings),
    stations: stationMarks(context, strings),
    zoneChanges: zoneChanges(context, strings),
    nights: strings[0] === undefined ? [] : nightSpans(context.case.origin, span, placeAlong(context, strings[0])),
  };
}

/** Where the likeliest route's median is; before and after, at its ends. */
const placeAlong = (
  { ranked }: SceneContext,
  { span, fromKm, toKm, median }: RouteString,
): ((t: CaseTime) => LonLat) => {
  const { route } = ranked[0]!;
  return (t) => {
    const km = kmAtTime(median, t) ?? (span !== null && t > span.start ? toKm : fromKm);
    return pointAt(route, km).at;
  };
};
