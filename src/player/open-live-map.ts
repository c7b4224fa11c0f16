import type { Lang } from '../case/types.ts';
import type { Theme } from '../look/palette.ts';
import type { SceneContext } from '../scene/context.ts';
import type { MeasuredDistance } from '../scene/measure-distance-claims.ts';
import type { Scene } from '../scene/types.ts';
import { createStage } from '../stage/create-stage.ts';
import type { Box } from '../stage/name-room.ts';
import type { Basemap, CameraMode, Measure, Stage } from '../stage/types.ts';
import type { ChosenView } from '../ui/camera-bar.ts';
import { straightLineWords } from '../words/distance-words.ts';
import { stringsFor } from '../words/strings.ts';
import type { MapSlotDeps } from './map-slot.ts';

/** What the map begins with. */
export interface LiveMapState {
  readonly container: HTMLElement;
  readonly basemap: Basemap;
  readonly context: SceneContext;
  readonly measured: readonly MeasuredDistance[];
  readonly camera: ChosenView;
  readonly scene: Scene | null;
  readonly theme: Theme;
}

/** The live map of a case, which shows the claimed distances that have a line. */
export interface LiveMap extends Omit<Stage, 'setMeasures' | 'setCovered'> {
  readonly setMeasured: (measured: readonly MeasuredDistance[]) => void;
  /** Tells what lies on the map's place, and how to look again. */
  readonly cover: (covered: readonly Box[], look: () => readonly Box[]) => void;
}

/** Opens the live map in a map's place. It comes with the map's code, as nothing before that needs it. */
export const openLiveMap = (
  deps: MapSlotDeps,
  { context, measured, ...state }: LiveMapState,
  onCamera: (mode: CameraMode) => void,
): LiveMap => {
  const { labels, lang } = deps;
  const { setMeasures, setCovered, ...stage } = createStage({
    ...state,
    case: context.case,
    network: context.network,
    routes: context.routes,
    measures: measuresOf(measured, lang),
    lang,
    texts: { ...labels, attribution: labels.aboutMap, north: stringsFor(lang).map.north },
    cooperative: deps.cooperative,
    reducedMotion: deps.reducedMotion,
    onCamera,
    onPick: (id) => id !== null && deps.onPick(id),
    onPoint: deps.onPoint,
    onTrack: deps.onTrack,
    onMeasure: deps.onMeasure,
    onSpot: deps.onSpot,
    onLost: () => deps.onNote(labels.lostMap),
    onRestored: () => deps.onNote(null),
    onError: (message) => console.warn(`[sightline] Map: ${message}`),
  });
  return {
    ...stage,
    setMeasured: (next) => setMeasures(measuresOf(next, lang)),
    cover: (covered, look) => setCovered(isDrawn(deps.host) ? onceLive(deps.host, look) : covered),
  };
};

const isDrawn = ({ dataset }: HTMLElement): boolean => dataset.drawing !== undefined;

/**
 * What will lie on the map once it stands: on a drawing the buttons lie elsewhere. Told no sooner than that, it would set its names anew under the reader's eyes, and be complete a
 * second later in software.
 */
const onceLive = ({ dataset }: HTMLElement, look: () => readonly Box[]): readonly Box[] => {
  const { drawing } = dataset;
  delete dataset.drawing;
  const boxes = look();
  dataset.drawing = drawing;
  return boxes;
};

/** A claim that is said to be about rails has no line over land and sea, and one that nobody could know yet has none either. */
const measuresOf = (measured: readonly MeasuredDistance[], lang: Lang): readonly Measure[] =>
  measured
    .filter(({ claim, known }) => known && claim.measure !== 'rail')
    .map((each) => ({ id: each.claim.id, from: each.from, to: each.to, label: straightLineWords(each, lang) }));
