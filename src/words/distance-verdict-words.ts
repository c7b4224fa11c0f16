import { textIn } from '../case/text.ts';
import type { Lang, LocalText } from '../case/types.ts';
import type { CompassPoint } from '../network/compass-point.ts';
import { distanceVerdict } from '../scene/distance-verdict.ts';
import type { MeasuredDistance } from '../scene/measure-distance-claims.ts';
import { lateStringsFor } from './late-strings.ts';
import { kmWords } from './number-words.ts';
import { stringsFor } from './strings.ts';

/** Directions as a case says them, in English, by the eight winds that claims are compared by. */
const WINDS: Readonly<Record<string, CompassPoint>> = {
  north: 'N',
  'north-east': 'NE',
  east: 'E',
  'south-east': 'SE',
  south: 'S',
  'south-west': 'SW',
  west: 'W',
  'north-west': 'NW',
};

/** What measuring makes of a claimed distance, in whole sentences: `Close to the straight line of 688 km; by rail it is 1,177 km. The line runs north-east, not north.` */
export function distanceVerdictWords(measured: MeasuredDistance, lang: Lang): string {
  const { verdict: strings } = lateStringsFor(lang).cards;
  const { is, misnamed, railKm } = distanceVerdict(measured);
  const straight = kmWords(measured.straightKm, lang);
  const rail = railKm === null ? null : kmWords(railKm, lang);
  const found =
    rail === null
      ? strings.withoutRail[is === 'short' || is === 'long' ? is : 'straight'](straight)
      : strings[misnamed && (is === 'straight' || is === 'rail') ? NAMED_OTHERWISE[is] : is](straight, rail);
  const turned = directionWords(measured.claim.direction, measured.compass, lang);
  return turned === '' ? found : `${found} ${turned}`;
}

const NAMED_OTHERWISE = { straight: 'straightNotRail', rail: 'railNotStraight' } as const;

/** Where the line runs, if that is another of the eight winds than was claimed; else empty. */
function directionWords(claimed: LocalText | null, compass: CompassPoint, lang: Lang): string {
  const wind = claimed === null ? undefined : WINDS[textIn(claimed, 'en').toLowerCase()];
  const { compass: names } = stringsFor(lang);
  return wind === undefined || wind === compass
    ? ''
    : lateStringsFor(lang).cards.verdict.direction(names[compass], names[wind]);
}
