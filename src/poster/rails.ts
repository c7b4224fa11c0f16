import { DASHES, LINES } from '../look/marks.ts';
import type { Palette } from '../look/palette.ts';
import { sliceRoute } from '../network/slice-route.ts';
import type { RailNetwork } from '../network/types.ts';
import type { SceneContext } from '../scene/context.ts';
import { linePath } from './path-data.ts';
import type { Box, Projection } from './projection.ts';
import { type Markup, path } from './svg.ts';

/** Rails of the network on which no thinkable route runs: context. */
export function otherRails(
  { network, ranked }: SceneContext,
  projection: Projection,
  box: Box,
  palette: Palette,
): Markup {
  const used = new Set(ranked.flatMap(({ route }) => route.legs.map(({ leg }) => leg)));
  const d = legLines(network, used)
    .map((line) => linePath(line, projection, box))
    .join('');
  return path(d, {
    fill: 'none',
    stroke: palette.otherRail,
    'stroke-width': LINES.otherRail,
  });
}

const legLines = ({ legs }: RailNetwork, used: ReadonlySet<string>) =>
  [...legs.values()].filter(({ id }) => !used.has(id)).map(({ line }) => line);

/** Rails of the thinkable routes, each drawn once: known ones solid, interpolated ones dashed. */
export function routeRails(
  context: SceneContext,
  projection: Projection,
  box: Box,
  palette: Palette,
): readonly Markup[] {
  const paths = { known: '', approximate: '' };
  for (const [index, { route }] of context.ranked.entries()) {
    for (const piece of context.pieces[index]!) {
      if (piece.owner !== index || piece.ownerFromKm !== piece.fromKm) continue;
      for (const leg of route.legs) {
        const fromKm = Math.max(piece.fromKm, leg.fromKm);
        const toKm = Math.min(piece.toKm, leg.toKm);
        if (fromKm >= toKm) continue;
        paths[leg.approximate ? 'approximate' : 'known'] += linePath(sliceRoute(route, fromKm, toKm), projection, box);
      }
    }
  }
  const line = (d: string, dashes: string | null): Markup =>
    path(d, {
      fill: 'none',
      stroke: palette.rail,
      'stroke-width': LINES.rail,
      'stroke-linejoin': 'round',
      'stroke-dasharray': dashes,
    });
  return [line(paths.known, null), line(paths.approximate, DASHES.approximate.join(' '))];
}
