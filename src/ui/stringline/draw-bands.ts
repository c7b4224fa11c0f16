import { tenth } from '../../look/pixel-path.ts';
import { bandOutline } from '../../scene/stringline/band-outline.ts';
import type { RouteString } from '../../scene/stringline/types.ts';
import { createSvg } from './create-svg.ts';
import { plotPath } from './plot-path.ts';
import type { PlotScale } from './plot-scale.ts';
import type { StringlineView } from './types.ts';

/** The thickest stroke of the fork, for a route of all the weight, px. */
const FORK_PX = 5;
const FORK_LENGTH = 12;

/** The line of text above a panel, from its upper edge to the middle of the line, px. */
const ABOVE = 12;

/** Below this width the routes' names are too long. */
const SHORT_PX = 480;

/** Bands and median of every route, the widest band first. */
export const drawBands = ({ strings }: StringlineView, scale: PlotScale): readonly SVGElement[] =>
  strings.flatMap(({ routeId, bands, median }) => [
    ...bands.map((band) =>
      createSvg('path', 'sl-band', {
        'data-level': String(Math.round(band.level * 100)),
        d: `${plotPath(bandOutline(band), routeId, scale)}Z`,
      }),
    ),
    createSvg('path', 'sl-median', { d: plotPath(median, routeId, scale) }),
  ]);

/** The drawn journeys of each route as one path of thin lines. */
export const drawGhosts = ({ strings, ghosts }: StringlineView, scale: PlotScale): readonly SVGElement[] =>
  strings.flatMap(({ routeId }) => {
    const curves = ghosts.filter((ghost) => ghost.routeId === routeId);
    if (curves.length === 0) return [];
    return [createSvg('path', 'sl-ghosts', { d: curves.map(({ curve }) => plotPath(curve, routeId, scale)).join('') })];
  });

/** Where routes part: one arm for each, as thick as it is likely. Nothing where there is one route. */
export function drawFork({ strings }: StringlineView, scale: PlotScale): readonly SVGElement[] {
  const arms = armsOf(strings, scale);
  if (arms.length === 0) return [];
  const top = Math.min(...arms.map(({ y }) => y));
  return [
    createSvg('path', 'sl-fork', { d: `M${tenth(arms[0]!.x)} ${tenth(scale.trunk.top)}V${tenth(top)}` }),
    ...arms.map(({ string, x, y }) =>
      createSvg('path', 'sl-fork', {
        d: `M${tenth(x)} ${tenth(y)}h${-FORK_LENGTH}`,
        'stroke-width': 1 + string.weight * (FORK_PX - 1),
      }),
    ),
  ];
}

/** The routes' names and shares, beside their arms. */
export const forkWords = ({ strings, routeLabel }: StringlineView, scale: PlotScale): readonly SVGElement[] =>
  armsOf(strings, scale).map(({ string, x, y }) =>
    createSvg('text', 'sl-fork-label', { x: x - FORK_LENGTH - 5, y: y + 4 }, [
      routeLabel(string, scale.size.width < SHORT_PX),
    ]),
  );

/** An arm's right end; none where there is one route. */
interface Arm {
  readonly string: RouteString;
  readonly x: number;
  readonly y: number;
}

function armsOf(strings: readonly RouteString[], scale: PlotScale): readonly Arm[] {
  if (scale.rows.length === 0) return [];
  const end = Math.max(...strings.map(({ span }) => span?.end ?? scale.window.end));
  const x = Math.min(scale.size.width - 2, Math.max(FORK_LENGTH, scale.x(end)));
  return strings.map((string) => ({ string, x, y: armHeight(string.routeId, scale) }));
}

/** In the line of text above the route's own panel. */
function armHeight(routeId: string, { trunk, rows }: PlotScale): number {
  const row = rows.find((each) => each.routeId === routeId) ?? trunk;
  return row.known ? row.top - ABOVE : (row.top + row.bottom) / 2;
}
