import type { Lang } from '../case/types.ts';
import type { LonLat } from '../network/types.ts';
import type { Measurement } from '../scene/measure-between.ts';
import type { MeasuredDistance } from '../scene/measure-distance-claims.ts';
import type { StraightLine } from '../scene/straight-between.ts';
import { lateStringsFor } from './late-strings.ts';
import { hundredthWords, integerWords, kmWords } from './number-words.ts';
import { stringsFor } from './strings.ts';

/** One figure of a measurement with its name. */
export interface MeasuredRow {
  readonly id: 'claimed' | 'straight' | 'rail';
  readonly label: string;
  readonly value: string;
}

/** A claim's own figure, the straight line with its direction, and the rails of the shortest thinkable route. */
export function claimRows(measured: MeasuredDistance, lang: Lang): readonly MeasuredRow[] {
  const { cards, ui } = lateStringsFor(lang);
  const rail = measured.byRail[0];
  return [
    { id: 'claimed', label: ui.claimed, value: kmWords(measured.claim.km, lang) },
    straightRow(measured, lang),
    ...(rail === undefined ? [] : [{ id: 'rail' as const, label: cards.byRail, value: kmWords(rail.km, lang) }]),
  ];
}

/** What is measured between two spots. From farther than a kilometre off the rails it is said how far. */
export function measurementRows(measurement: Measurement, lang: Lang): readonly MeasuredRow[] {
  return [
    straightRow(measurement, lang),
    { id: 'rail', label: lateStringsFor(lang).cards.byRail, value: railValue(measurement, lang) },
  ];
}

function railValue({ rail }: Measurement, lang: Lang): string {
  const { cards } = lateStringsFor(lang);
  const { distance } = stringsFor(lang);
  if (rail === null) return cards.noRail;
  const awayKm = Math.max(...rail.offRailKm);
  const km = kmWords(rail.km, lang);
  return awayKm < NEAR_RAILS_KM ? km : distance.both(km, cards.offRails(kmWords(awayKm, lang)));
}

const NEAR_RAILS_KM = 1;

function straightRow({ straightKm, bearing, compass }: StraightLine, lang: Lang): MeasuredRow {
  const { cards } = lateStringsFor(lang);
  const { compass: directions, distance } = stringsFor(lang);
  const direction = cards.bearing(directions[compass], integerWords(bearing, lang));
  return { id: 'straight', label: cards.straight, value: distance.straight(kmWords(straightKm, lang), direction) };
}

/** A spot of the map by its degrees, to a hundredth, which is about a kilometre. */
export function spotWords([lon, lat]: LonLat, lang: Lang): string {
  const degrees = (value: number): string => hundredthWords(Math.abs(value), lang);
  return lateStringsFor(lang).cards.spot(degrees(lat), lat < 0 ? 'S' : 'N', degrees(lon), lon < 0 ? 'W' : 'E');
}
