import type { RailNetwork, Route } from '../network/types.ts';

/** At a station within this distance, km. */
const AT_KM = 1;

/** The stations that bracket a chainage of a route, in words: `Khasan`, or `Khasan - Makhalino`. Empty on a route without stations. */
export const stationsAround = ({ stations }: Route, network: RailNetwork, km: number): string => {
  const nameOf = (id: string): string => network.stations.get(id)?.name_en ?? id;
  const at = stations.find((station) => Math.abs(station.km - km) <= AT_KM);
  if (at !== undefined) return nameOf(at.station);
  const behind = stations.findLast((station) => station.km <= km);
  const ahead = stations.find((station) => station.km > km);
  return [behind, ahead].flatMap((station) => (station === undefined ? [] : [nameOf(station.station)])).join(' - ');
};
