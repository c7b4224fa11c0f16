import { textIn } from '../case/text.ts';
import type { Case, Lang } from '../case/types.ts';
import type { MeasuredDistance } from '../scene/measure-distance-claims.ts';
import type { Distances } from '../scene/types.ts';
import { kmWords } from './number-words.ts';
import { namedPlace } from './place-words.ts';
import { stringsFor } from './strings.ts';

/** A distance as claimed, `680 km north of Pyongyang`, and as measured, `688 km, north-east; 1,177 km by rail`. Without quotation marks. */
export interface DistanceClaimWords {
  readonly claimed: string;
  readonly measured: string;
}

export function distanceClaimWords(
  { claim, straightKm, compass, byRail }: MeasuredDistance,
  lang: Lang,
): DistanceClaimWords {
  const { distance, compass: directions } = stringsFor(lang);
  const claimed = textIn(claim.headline, lang);
  const straight = kmWords(straightKm, lang);
  const shortest = byRail[0];
  if (shortest === undefined) return { claimed, measured: distance.straight(straight, directions[compass]) };
  const rail = distance.byRail(kmWords(shortest.km, lang));
  const measured =
    claim.measure === 'rail'
      ? distance.both(rail, distance.straightLine(straight))
      : distance.both(distance.straight(straight, directions[compass]), rail);
  return { claimed, measured };
}

/** Both figures for the line on the map, where there is room for no more: `680 km claimed, 688 km measured`. */
export const straightLineWords = ({ claim, straightKm }: MeasuredDistance, lang: Lang): string =>
  stringsFor(lang).distance.claimedAndMeasured(kmWords(claim.km, lang), kmWords(straightKm, lang));

/** One figure with its name, for a table of distances. */
export interface DistanceReadout {
  readonly id: 'run' | 'to-go' | 'to-origin' | 'to-destination';
  readonly label: string;
  readonly value: string;
}

/** How far the train has come and has to go, at its median on the likeliest route: so each is "about". The first two add up to the route's own whole kilometres. Empty where it has no position. */
export function distanceReadouts(distances: Distances | null, subject: Case, lang: Lang): readonly DistanceReadout[] {
  if (distances === null) return [];
  const { distance } = stringsFor(lang);
  const about = (km: number): string => distance.about(kmWords(km, lang));
  const { runKm, toGoKm } = distances;
  const straight = (placeId: string): string => distance.straightTo(namedPlace(placeId, subject, lang));
  return [
    { id: 'run', label: distance.run, value: about(runKm) },
    { id: 'to-go', label: distance.toGo, value: about(Math.round(runKm + toGoKm) - Math.round(runKm)) },
    { id: 'to-origin', label: straight(distances.originPlaceId), value: about(distances.straightToOriginKm) },
    {
      id: 'to-destination',
      label: straight(distances.destinationPlaceId),
      value: about(distances.straightToDestinationKm),
    },
  ];
}
