import { textIn } from '../case/text.ts';
import { FAMILIES } from '../look/families.ts';
import { RINGS, TRAIN } from '../look/marks.ts';
import { PALETTES, type Palette } from '../look/palette.ts';
import type { Pixel } from '../look/pixel-path.ts';
import type { SceneContext } from '../scene/context.ts';
import { type MeasuredDistance, measureDistanceClaims } from '../scene/measure-distance-claims.ts';
import type { Scene } from '../scene/types.ts';
import { sentence } from '../words/sentence.ts';
import { stringsFor } from '../words/strings.ts';
import { timeInZones } from '../words/time-words.ts';
import { branchShares } from './branch-shares.ts';
import { clockCard } from './cards.ts';
import { frameOf } from './frame.ts';
import { distanceLine, scaleBarMarkup } from './furniture.ts';
import { bleed, ground } from './ground.ts';
import { apart, dot, labelMarkup, requestOf } from './label.ts';
import { areaNames, storyNames, townNames } from './names.ts';
import { night } from './night.ts';
import { type Corner, placeCard } from './place-card.ts';
import { placeLabels } from './place-labels.ts';
import { type Bounds, type Box, fitProjection, type Projection } from './projection.ts';
import { otherRails, routeRails } from './rails.ts';
import { areaLabels, reportAreas } from './report-areas.ts';
import { lastKnownRing, type Ring, ringMarkup, rings } from './report-rings.ts';
import { rulerEnds, rulerLines } from './ruler.ts';
import { el, group, type Markup, text } from './svg.ts';
import { trackPoints } from './track-points.ts';
import { endBars, ghostTrains, glow, trainDisc, travelled } from './train-marks.ts';
import type { PosterBasemap, PosterOptions } from './types.ts';
import { viewBounds } from './view-bounds.ts';

/** Between the edge of the map and what stands on it. */
const EDGE = 12;
/** Between the edge of the map and the outermost rails in view. */
const INSET = 40;

/** Shown where there is no route at all: the whole of the Far East. */
const NOWHERE: Bounds = [124, 37, 142, 53];

/**
 * A scene as an SVG document: the map with everything on it, drawn without a browser. Fonts are named, not embedded. All texts are escaped;
 * there is no script, no style and no link in it, and nothing has an id, so that it can stand in a page more than once.
 */
export function poster(context: SceneContext, scene: Scene, basemap: PosterBasemap, options: PosterOptions): string {
  const { width, height, lang, theme } = options;
  const palette = PALETTES[theme];
  const { map, markup: frame } = frameOf(context, scene, basemap, options, palette);
  const bounds = viewBounds(context, options.view) ?? NOWHERE;
  const projection = fitProjection(bounds, shrink(map, INSET, map), 11);
  const middleLon = (bounds[0] + bounds[2]) / 2;
  const { lead, detail } = sentence(scene, context, lang);
  const time = timeInZones(scene.t, context.case, lang);
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      lang,
      'font-family': FAMILIES.sans,
    },
    [
      el('title', {}, [text(stringsFor(lang).poster.title(textIn(context.case.question, lang), time))]),
      el('desc', {}, [text(`${lead} ${detail}`)]),
      // An inner viewport clips what reaches over the edge of the map, without the id that a clip path needs.
      el('svg', { x: 0, y: 0, width, height: map.bottom, viewBox: `0 0 ${width} ${map.bottom}` }, [
        ...ground(basemap, projection, map, palette),
        ...night(context.case.origin + scene.t, middleLon, projection, bleed(map), palette),
        ...story(context, scene, basemap, { options, palette, projection, map }),
      ]),
      ...frame,
    ],
  );
}

interface Canvas {
  readonly options: PosterOptions;
  readonly palette: Palette;
  readonly projection: Projection;
  readonly map: Box;
}

/** All that lies over the ground: lines first, then marks, then names, then cards. */
function story(context: SceneContext, scene: Scene, basemap: PosterBasemap, canvas: Canvas): readonly Markup[] {
  const { palette, projection, map } = canvas;
  const box = bleed(map);
  const claim = claimInView(context, projection, map);
  const shownRings = rings(scene, context, projection, map);
  const train = scene.train === null ? null : projection.project(scene.train.at);
  const lastKnown = scene.lastKnown === null ? null : projection.project(scene.lastKnown.at);
  const points = trackPoints(context, scene.glow, projection, map);
  const marks = [...shownRings.map(ringBox), ...(train === null ? [] : [square(train, TRAIN.radius + TRAIN.rim)])];
  const cards = cardsOf(scene, claim, [...points, ...marks.flatMap(heavy)], context, canvas);
  return [
    otherRails(context, projection, box, palette),
    ...reportAreas(scene, context, projection, box, palette),
    ...(claim === null ? [] : [distanceLine(claim, projection, box, palette)]),
    ...routeRails(context, projection, box, palette),
    ...travelled(context, scene, projection, box, palette),
    ...rulerLines(canvas.options.ruler ?? null, projection, box, palette),
    ...glow(context, scene, projection, box, palette),
    ...ghostTrains(context, scene, projection, palette),
    ...shownRings.flatMap((ring) => ringMarkup(ring, palette)),
    ...(lastKnown === null ? [] : [lastKnownRing(lastKnown, palette)]),
    ...endBars(context, scene, projection, palette),
    ...rulerEnds(canvas.options.ruler ?? null, projection, palette),
    train === null ? null : trainDisc(train, palette),
    group(names(context, scene, basemap, { boxes: [...cards.boxes, ...marks], points }, canvas)),
    ...cards.markup,
  ].filter((markup) => markup !== null);
}

function names(
  context: SceneContext,
  scene: Scene,
  basemap: PosterBasemap,
  obstacles: { readonly boxes: readonly Box[]; readonly points: readonly Pixel[] },
  { options: { lang }, palette, projection, map }: Canvas,
): readonly Markup[] {
  const ofStory = storyNames(context, scene, projection, lang);
  const train = scene.train === null ? null : projection.project(scene.train.at);
  const labels = [
    ...apart(
      ofStory.filter(({ style }) => style === 'place'),
      train,
    ),
    ...branchShares(context, projection, map, lang),
    ...areaNames(basemap, projection, lang),
    // Countries and seas have one spot each.
    ...areaLabels(scene, context, projection, lang),
    ...ofStory.filter(({ style }) => style !== 'place'),
    ...townNames(basemap, new Set(ofStory.map(({ name }) => name)), projection, lang),
  ];
  const byId = new Map(labels.map((label) => [label.id, label]));
  const placed = placeLabels([...byId.values()].map(requestOf), obstacles, shrink(map, 4, map));
  return placed.flatMap((each) => {
    const label = byId.get(each.id)!;
    const name = labelMarkup(label, each, palette);
    return label.style === 'town' ? [dot(label.at, palette), name] : [name];
  });
}

function cardsOf(
  scene: Scene,
  claim: MeasuredDistance | null,
  points: readonly Pixel[],
  context: SceneContext,
  { options: { lang, clock, claimCard, covered }, palette, projection, map }: Canvas,
): { readonly boxes: readonly Box[]; readonly markup: readonly Markup[] } {
  const room = shrink(map, EDGE, map);
  const bar = scaleBarMarkup(projection, shrink(map, EDGE + 4, map), lang, palette);
  const boxes: Box[] = [bar.box, ...(covered ?? [])];
  const markup: Markup[] = [bar.markup];
  const wanted = [];
  if (clock) {
    wanted.push({ card: clockCard(scene.t, context.case, lang, palette), corners: CLOCK_CORNERS, frame: room });
  }
  if (claim !== null && claimCard !== null) {
    const above = { ...room, bottom: bar.box.top - 8 };
    wanted.push({
      card: claimCard(claim, context.case, room.right - room.left, lang, palette),
      corners: CLAIM_CORNERS,
      frame: above,
    });
  }
  for (const { card, corners, frame } of wanted) {
    const box = placeCard(card, corners, frame, boxes, points);
    if (box === null) continue;
    boxes.push(box);
    markup.push(...card.at(box.left, box.top));
  }
  return { boxes, markup };
}

const CLOCK_CORNERS: readonly Corner[] = ['top-left', 'top-right', 'bottom-left'];
const CLAIM_CORNERS: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left'];

/** The first distance claim that is known and about a straight line, if some of its line is in view. */
function claimInView(context: SceneContext, projection: Projection, map: Box): MeasuredDistance | null {
  const claim = measureDistanceClaims(context).find(({ claim: { measure }, known }) => known && measure !== 'rail');
  if (claim === undefined) return null;
  const isIn = ([x, y]: Pixel): boolean => x > map.left && x < map.right && y > map.top && y < map.bottom;
  return [claim.from, claim.to].some((end) => isIn(projection.project(end))) ? claim : null;
}

const ringBox = ({ at, radius }: Ring): Box => square(at, radius + RINGS.width);

/** A card over a mark hides a fact, one over bare rails only their course. */
const heavy = ({ left, top, right, bottom }: Box): readonly Pixel[] =>
  Array.from({ length: MARK_WEIGHT }, () => [(left + right) / 2, (top + bottom) / 2]);

const MARK_WEIGHT = 30;

const square = ([x, y]: Pixel, half: number): Box => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
});

/** A box smaller by `by` on all sides; `least` where it would turn inside out. */
function shrink({ left, top, right, bottom }: Box, by: number, least: Box): Box {
  return right - left > 3 * by && bottom - top > 3 * by
    ? { left: left + by, top: top + by, right: right - by, bottom: bottom - by }
    : least;
}
