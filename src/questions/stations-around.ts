import type { Lang } from '../case/types.ts';
import type { RailNetwork, Route } from '../network/types.ts';
import { stationWords } from '../words/place-words.ts';

/** At a station within this distance, km. */
const AT_KM = 1;

/** The stations that bracket a chainage of a route, in words: `Khasan`, or `Khasan - Makhalino`. Empty on a route without stations. */
export const stationsAround = ({ stations }: Route, network: RailNetwork, km: number, lang: Lang = 'en'): string => {
  const nameOf = (id: string): string => {
    const station = network.stations.get(id);
    return station === undefined ? id : stationWords(station, lang);
  };
  const at = stations.find((station) => Math.abs(station.km - km) <= AT_KM);
  if (at !== undefined) return nameOf(at.station);
  const behind = stations.findLast((station) => station.km <= km);
  const ahead = stations.find((station) => station.km > km);
  return [behind, ahead].flatMap((station) => (station === undefined ? [] : [nameOf(station.station)])).join(' - ');
};
