import type { RouteStation } from '../../network/types.ts';
import type { CaseTime } from '../../time/types.ts';
import { zonedParts } from '../../time/zoned-parts.ts';
import type { SceneContext } from '../context.ts';
import { timeAtKm } from './curve-at.ts';
import type { RouteString, ZoneChange } from './types.ts';

/** Where the clocks change along each route's own rails, and by how much when the train probably passes there. */
export const zoneChanges = (context: SceneContext, strings: readonly RouteString[]): readonly ZoneChange[] =>
  strings.flatMap((string) => changesOn(context, string));

function changesOn(
  { ranked, network, case: { origin, asOf } }: SceneContext,
  { routeId, fromKm, median }: RouteString,
): readonly ZoneChange[] {
  const { stations } = ranked.find((each) => each.route.id === routeId)!.route;
  const zoneOf = ({ station }: RouteStation): string | undefined => network.stations.get(station)?.zone;
  return stations.flatMap((next, i) => {
    const previous = stations[i - 1];
    const from = previous === undefined ? undefined : zoneOf(previous);
    const to = zoneOf(next);
    if (previous === undefined || from === undefined || to === undefined || from === to || next.km < fromKm) return [];
    const km = borderKm(previous, next);
    const jumpS = jump(origin + (timeAtKm(median, km) ?? asOf), from, to);
    return jumpS === 0 ? [] : [{ routeId, km, from, to, jumpS }];
  });
}

/** At the border itself where it is one of the two, else half way. */
const borderKm = (previous: RouteStation, next: RouteStation): number => {
  const border = [previous, next].find(({ role }) => role === 'border');
  return border?.km ?? (previous.km + next.km) / 2;
};

const jump = (epoch: CaseTime, from: string, to: string): number =>
  zonedParts(epoch, to).offsetS - zonedParts(epoch, from).offsetS;
