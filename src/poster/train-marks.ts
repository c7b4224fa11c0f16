import { glowOpacity, glowWidth } from '../look/glow.ts';
import { DASHES, GHOST, LINES, TRAIN } from '../look/marks.ts';
import type { Palette } from '../look/palette.ts';
import type { Pixel } from '../look/pixel-path.ts';
import { tenth } from '../look/pixel-path.ts';
import { pointAt } from '../network/point-at.ts';
import { sliceRoute } from '../network/slice-route.ts';
import type { Route } from '../network/types.ts';
import type { SceneContext } from '../scene/context.ts';
import type { GlowStretch, Scene } from '../scene/types.ts';
import { linePath } from './path-data.ts';
import type { Box, Projection } from './projection.ts';
import { el, type Markup, path } from './svg.ts';

/**
 * Rails between the first report and the lower end of the 90 % interval; after the last report, up to there. Dashed where only the course
 * between stations is guessed, like the rails themselves.
 */
export function travelled(
  context: SceneContext,
  scene: Scene,
  projection: Projection,
  box: Box,
  palette: Palette,
): readonly Markup[] {
  const lead = context.ranked[0];
  const chain = lead?.journey.chain ?? null;
  if (lead === undefined || chain === null || scene.status === 'before') return [];
  const endKm = scene.routes[0]?.intervals?.p90.fromKm ?? chain.toKm;
  const paths = { known: '', approximate: '' };
  for (const leg of lead.route.legs) {
    const fromKm = Math.max(leg.fromKm, chain.fromKm);
    const toKm = Math.min(leg.toKm, endKm);
    if (fromKm >= toKm) continue;
    paths[leg.approximate ? 'approximate' : 'known'] += linePath(sliceRoute(lead.route, fromKm, toKm), projection, box);
  }
  const line = (d: string, dashes: string | null): Markup =>
    path(d, {
      fill: 'none',
      stroke: palette.travelled,
      'stroke-width': LINES.travelled,
      'stroke-linejoin': 'round',
      'stroke-dasharray': dashes,
    });
  return [line(paths.known, null), line(paths.approximate, DASHES.approximate.join(' '))];
}

/** Strengths at which the glow steps up. Finer steps than these cannot be told apart at ten pixels of width. */
const STEPS = [0.06, 0.14, 0.25, 0.4, 0.58, 0.8] as const;

/** At each step a core is drawn, and round it a faint rim that makes the line glow. Shares of the width for that strength. */
const CORE = { width: 0.72, opacity: 0.62 } as const;
const RIM = { width: 1.5, opacity: 0.13 } as const;

/**
 * The glow, unless drawn journeys are shown in its place: a thin line where the train is nine times in ten, and over it a broader one for each step of strength. Steps over whole
 * stretches have no seams, which a line for every cell would have at each bend.
 */
export function glow(
  context: SceneContext,
  scene: Scene,
  projection: Projection,
  box: Box,
  palette: Palette,
): readonly Markup[] {
  if (scene.ghosts.length > 0) return [];
  const routes = new Map(context.ranked.map(({ route }) => [route.id, route]));
  const line = (stretches: readonly Stretch[], width: number, opacity: number): Markup =>
    path(
      stretches
        .map(({ routeId, fromKm, toKm }) => linePath(sliceRoute(routes.get(routeId)!, fromKm, toKm), projection, box))
        .join(''),
      {
        fill: 'none',
        stroke: palette.train,
        'stroke-width': width,
        'stroke-opacity': opacity,
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
      },
    );
  const steps = STEPS.map((step) => ({ width: glowWidth(step), stretches: runs(scene.glow, step) }));
  return [
    ...steps.map(({ width, stretches }) => line(stretches, width * RIM.width, RIM.opacity)),
    line(likely(scene), glowWidth(0) * CORE.width, glowOpacity(STEPS[0])),
    ...steps.map(({ width, stretches }) => line(stretches, width * CORE.width, CORE.opacity)),
  ];
}

type Stretch = Pick<GlowStretch, 'routeId' | 'fromKm' | 'toKm'>;

/** The 90 % intervals, on each route as far as its rails are its own. */
const likely = ({ routes }: Scene): readonly Stretch[] =>
  routes.flatMap(({ routeId, intervals, sharedKm, weight }, i) => {
    if (intervals === null || (i > 0 && weight < SHOWN_SHARE)) return [];
    const fromKm = i === 0 ? intervals.p90.fromKm : Math.max(sharedKm, intervals.p90.fromKm);
    return fromKm < intervals.p90.toKm ? [{ routeId, fromKm, toKm: intervals.p90.toKm }] : [];
  });

/** Less likely routes than this get no marks of their own. */
const SHOWN_SHARE = 0.01;

/** Neighbouring stretches of at least a strength, joined. */
function runs(stretches: readonly GlowStretch[], least: number): readonly GlowStretch[] {
  const joined: GlowStretch[] = [];
  for (const stretch of stretches) {
    if (stretch.strength < least) continue;
    const last = joined.at(-1);
    if (last !== undefined && last.routeId === stretch.routeId && stretch.fromKm - last.toKm < 1e-6) {
      joined[joined.length - 1] = { ...last, toKm: stretch.toKm };
    } else {
      joined.push(stretch);
    }
  }
  return joined;
}

/** Bars across the track at the ends of the 90 % interval, on each route as far as its rails are its own. */
export function endBars(
  context: SceneContext,
  scene: Scene,
  projection: Projection,
  palette: Palette,
): readonly Markup[] {
  return scene.routes.flatMap(({ intervals, sharedKm, weight }, i) => {
    const route = context.ranked[i]!.route;
    if (intervals === null || (i > 0 && weight < SHOWN_SHARE)) return [];
    return [intervals.p90.fromKm, intervals.p90.toKm]
      .filter((km) => i === 0 || km > sharedKm)
      .map((km) => bar(route, km, projection, palette));
  });
}

/** Over this length of track its direction is taken, so that a bend of the drawing does not turn the bar, km. */
const DIRECTION_KM = 2;

function bar(route: Route, km: number, projection: Projection, palette: Palette): Markup {
  const [x, y] = projection.project(pointAt(route, km).at);
  const [alongX, alongY] = direction(route, km, projection);
  const [dx, dy] = [-alongY * TRAIN.endBarHalf, alongX * TRAIN.endBarHalf];
  return el('path', {
    d: stroke([x - dx, y - dy], [x + dx, y + dy]),
    stroke: palette.train,
    'stroke-width': TRAIN.endBarWidth,
    'stroke-linecap': 'round',
  });
}

/** A small train along the track for each drawn journey that is under way. */
export function ghostTrains(
  context: SceneContext,
  scene: Scene,
  projection: Projection,
  palette: Palette,
): readonly Markup[] {
  const routes = new Map(context.ranked.map(({ route }) => [route.id, route]));
  const half = GHOST.halfLength - GHOST.width / 2;
  const d = scene.ghosts
    .map(({ routeId, km, at }) => {
      const [x, y] = projection.project(at);
      const [dx, dy] = direction(routes.get(routeId)!, km, projection);
      return stroke([x - dx * half, y - dy * half], [x + dx * half, y + dy * half]);
    })
    .join('');
  if (d === '') return [];
  const line = (color: string, width: number, opacity: number | null): Markup =>
    path(d, {
      fill: 'none',
      stroke: color,
      'stroke-width': width,
      'stroke-opacity': opacity,
      'stroke-linecap': 'round',
    });
  return [line(palette.land, GHOST.width + 2 * GHOST.rim, null), line(palette.train, GHOST.width, GHOST.opacity)];
}

/** Along the track on the drawing, of length 1; of no length where the track has none there. */
function direction(route: Route, km: number, projection: Projection): Pixel {
  const [ax, ay] = projection.project(pointAt(route, km - DIRECTION_KM).at);
  const [bx, by] = projection.project(pointAt(route, km + DIRECTION_KM).at);
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [(bx - ax) / length, (by - ay) / length];
}

const stroke = ([ax, ay]: Pixel, [bx, by]: Pixel): string => `M${tenth(ax)} ${tenth(ay)}L${tenth(bx)} ${tenth(by)}`;

/** The disc at the median. */
export const trainDisc = ([cx, cy]: Pixel, palette: Palette): Markup =>
  el('circle', {
    cx,
    cy,
    r: TRAIN.radius + TRAIN.rim / 2,
    fill: palette.train,
    stroke: palette.land,
    'stroke-width': TRAIN.rim,
  });
