import type { RailNetwork, Route } from './types.ts';

/** The countries that routes run through, each once, by their two letters. */
export const countriesAlong = (routes: readonly Route[], network: RailNetwork): readonly string[] => [
  ...new Set(
    routes.flatMap(({ stations }) => stations.map(({ station }) => network.stations.get(station)?.country ?? 'RU')),
  ),
];
