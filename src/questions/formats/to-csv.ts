import { routeName } from '../../case/route-name.ts';
import { epochOf } from '../../time/epoch-of.ts';
import { formatRfc3339 } from '../../time/format-instant.ts';
import type { Dossier } from '../dossier.ts';
import { printable } from '../printable.ts';
import { QUANTILE_NAMES } from '../reconstruct/reconstruction-of.ts';
import type { Reconstruction } from '../reconstruct/types.ts';
import { stationsAround } from '../stations-around.ts';

const HEADER = [
  'case',
  'as_of',
  't',
  't_local',
  'route',
  'route_name',
  'destination',
  'weight',
  'status',
  ...QUANTILE_NAMES.map((name) => `km_q${name.slice(2).padEnd(2, '0')}`),
  'lon',
  'lat',
  'near',
];

/**
 * The positions as RFC 4180: a header, then a line for each time and route, ending in CRLF. `t_local` is in the case's leading zone; cells are empty where nothing is known.
 * A text that a spreadsheet would run as a formula has an apostrophe before it.
 */
export const toCsv = ({ case: story, routes, network }: Omit<Dossier, 'sites'>, told: Reconstruction): string => {
  const zone = story.clocks[0] ?? 'UTC';
  const lines = told.positions.flatMap(({ t, routes: positions }) =>
    positions.map(({ id, weight, status, q, lon, lat }, i) => {
      const route = routes[i];
      return [
        textCell(told.case),
        told.asOf,
        t,
        formatRfc3339(epochOf(t), zone),
        textCell(id),
        textCell(routeName(id, story, 'en')),
        textCell(told.routes[i]?.destination ?? ''),
        String(weight),
        status,
        ...QUANTILE_NAMES.map((name) => (q === null ? '' : String(q[name]))),
        lon === null ? '' : String(lon),
        lat === null ? '' : String(lat),
        q === null || route === undefined ? '' : textCell(stationsAround(route, network, q['0.5'])),
      ];
    }),
  );
  return [HEADER, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
};

/** A text cell: quoted where it must be, and never the beginning of a formula. */
export const textCell = (text: string): string => {
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  const shown = printable(guarded);
  return /[",]|^\s|\s$/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
};
