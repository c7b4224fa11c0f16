import type { Layer } from '@deck.gl/core';
import { TRAIN } from '../look/marks.ts';
import { PALETTES, type Theme } from '../look/palette.ts';
import type { LonLat, Route } from '../network/types.ts';
import type { ReportScene, Scene } from '../scene/types.ts';
import type { CaseTime } from '../time/types.ts';
import { ghostMarks } from './ghost-marks.ts';
import { glowLayers } from './layers/glow.ts';
import { linesLayers, type PaintedLine, paintedLine } from './layers/lines.ts';
import { drawMarkAtlas, type MarkAtlas } from './layers/mark-atlas.ts';
import { createMarksLayer, type PlacedMark } from './layers/marks.ts';
import { BELOW_NAMES } from './layers/path-props.ts';
import { routePath } from './layers/route-paths.ts';
import type { DrawnRuler } from './layers/ruler.ts';
import { circlesOf, isBeyondRing, type PrecisionCircle, precisionLayer } from './layers/sightings.ts';
import { travelledLayer } from './layers/travelled.ts';
import { isArea, type Sighting, sightingsOf } from './sightings.ts';
import { type TrainBody, trainBody } from './train-body.ts';
import { trainMarks } from './train-marks.ts';
import { createTravelledTrack } from './travelled-track.ts';

/** What the reader points at, on the map or elsewhere. */
export interface Pointed {
  readonly report: string | null;
  /** Where the train is at the time that the reader points at. */
  readonly train: LonLat | null;
  /** What is being measured. */
  readonly ruler: DrawnRuler | null;
}

/** Turns scenes into deck.gl layers, and keeps by reference what did not change between two of them. */
export interface SceneLayers {
  readonly layers: (scene: Scene, theme: Theme, zoom: number, pointed: Pointed) => Layer[];
  readonly sightings: (scene: Scene) => readonly Sighting[];
  /** The areas with a circle in the scene that was last made into layers: the same array while they are the same. */
  readonly areas: () => readonly Sighting[];
}

/**
 * Four kinds of layer, in painting order: the travelled rails, the glow, the circles of precision, the train at its length, the marks along the rails, and above the names the other marks.
 * @param pixelRatio device pixels per CSS pixel, for the marks
 * @param lengthAt of the train, km, by what is known at a time; null where nobody says
 */
export function createSceneLayers(
  routes: readonly Route[],
  pixelRatio: number,
  lengthAt: (asOf: CaseTime) => number | null,
): SceneLayers {
  const paths = routes.map((route) => [routePath(route)]);
  const travelled = createTravelledTrack(routes);
  const along = createMarksLayer('along', BELOW_NAMES);
  const above = createMarksLayer('above');
  const atlases = new Map<Theme, MarkAtlas>();
  let shown: {
    readonly reports: readonly ReportScene[];
    readonly holding: Scene['holding'];
    readonly chosen: string | null;
    readonly sightings: readonly Sighting[];
    readonly circles: readonly PrecisionCircle[];
    readonly rings: readonly PlacedMark[];
  } | null = null;
  let areas: readonly Sighting[] = [];

  let lastSeen: readonly PrecisionCircle[] = [];
  /** The same array while the same circles are seen, or deck.gl would send them to the GPU anew. */
  const seen = (circles: readonly PrecisionCircle[], zoom: number): readonly PrecisionCircle[] => {
    const next = circles.filter((circle) => isBeyondRing(circle, zoom));
    const isSame = next.length === lastSeen.length && next.every((circle, i) => circle === lastSeen[i]);
    if (!isSame) lastSeen = next;
    return lastSeen;
  };
  const atlasFor = (theme: Theme): MarkAtlas => {
    const atlas = atlases.get(theme) ?? drawMarkAtlas(PALETTES[theme], pixelRatio);
    atlases.set(theme, atlas);
    return atlas;
  };
  const rings = (scene: Scene, chosen: string | null) => {
    const { reports, holding } = scene;
    if (
      shown === null ||
      shown.holding !== holding ||
      shown.chosen !== chosen ||
      shown.reports.length !== reports.length ||
      reports.some((each, i) => each !== shown?.reports[i])
    ) {
      const sightings = sightingsOf(scene);
      const marks = [...haloOf(reports, chosen), ...ringsOf(sightings)];
      const current = sightings.filter((each) => isArea(each) && each.mark === 'current');
      if (idsOf(current) !== idsOf(areas)) areas = current;
      shown = { reports, holding, chosen, sightings, circles: circlesOf(sightings), rings: marks };
    }
    return shown;
  };
  return {
    sightings: (scene) => rings(scene, shown?.chosen ?? null).sightings.filter((each) => !isArea(each)),
    areas: () => areas,
    layers(scene, theme, zoom, { report: chosen, train, ruler }) {
      const atlas = atlasFor(theme);
      const marks = trainMarks(scene, routes, zoom);
      const bars = marks.filter(({ mark }) => mark === 'endBar');
      const body = trainBody(scene, routes, zoom, lengthAt);
      const disc = marks.filter(({ mark }) => mark !== 'endBar' && (mark !== 'train' || body === null));
      return [
        travelledLayer(travelled(scene), theme),
        ...linesLayers('ruler', ruler?.lines ?? [], theme),
        ...glowLayers(scene, paths, theme),
        precisionLayer(seen(rings(scene, chosen).circles, zoom), theme),
        ...linesLayers('body', bodyLines(body), theme),
        along([...ghostMarks(scene, routes, zoom), ...bars], atlas),
        above([...rings(scene, chosen).rings, ...(ruler?.ends ?? []), ...peekOf(train), ...disc], atlas),
      ];
    },
  };
}

const idsOf = (sightings: readonly Sighting[]): string => sightings.map(({ reportId }) => reportId).join();

const ringsOf = (sightings: readonly Sighting[]): readonly PlacedMark[] =>
  sightings.filter((each) => !isArea(each)).map(({ mark, at }) => ({ mark, at, bearing: 0 }));

const bodyLines = (body: TrainBody | null): readonly PaintedLine[] =>
  body === null
    ? []
    : [
        ...paintedLine('rim', body.rim, 'land', TRAIN.bodyWidth + 2 * TRAIN.rim),
        ...paintedLine('body', body.line, 'train', TRAIN.bodyWidth),
      ];

const peekOf = (at: LonLat | null): readonly PlacedMark[] => (at === null ? [] : [{ mark: 'peek', at, bearing: 0 }]);

const haloOf = (reports: readonly ReportScene[], chosen: string | null): readonly PlacedMark[] =>
  reports.flatMap(({ reportId, at }) =>
    reportId === chosen && at !== null ? [{ mark: 'chosen', at, bearing: 0 }] : [],
  );
