import type { PlacedCase } from '../../network/place-case.ts';

const HANGUL = /[가-힣]/;

/** Whether names along the routes of a case are written in Hangul: a map shows them beside those in the reader's language. */
export const hasHangul = ({ case: { places }, network, routes }: PlacedCase): boolean =>
  routes.some(({ stations }) => stations.some(({ station }) => network.stations.get(station)?.name_ko != null)) ||
  [...places.values()].some(({ name }) => HANGUL.test(JSON.stringify(name)));
