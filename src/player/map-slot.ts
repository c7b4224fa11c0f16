import type { Lang } from '../case/types.ts';
import type { Theme } from '../look/palette.ts';
import type { LonLat } from '../network/types.ts';
import type { SceneContext } from '../scene/context.ts';
import type { MeasuredDistance } from '../scene/measure-distance-claims.ts';
import type { Ruler } from '../scene/ruler.ts';
import type { Scene } from '../scene/types.ts';
import type { Box } from '../stage/name-room.ts';
import type { TrackPoint } from '../stage/track-at.ts';
import type { Basemap, BasemapLayer, CameraMode, Spot } from '../stage/types.ts';
import type { ChosenView } from '../ui/camera-bar.ts';
import { createElement } from '../ui/create-element.ts';
import type { UiLabels } from '../words/ui-labels.ts';
import { afterPaint } from './after-paint.ts';
import { basemapOf } from './assets.ts';
import { createDrawing, type Drawing } from './create-drawing.ts';
import type { LiveMap } from './open-live-map.ts';
import { watchCovered } from './watch-covered.ts';

export interface MapSlotDeps {
  readonly host: HTMLElement;
  /** Whatever of these lies on the map has no names below it. */
  readonly over: readonly HTMLElement[];
  readonly context: SceneContext;
  readonly measured: readonly MeasuredDistance[];
  /** Land, water and names, once they have arrived. */
  readonly layers: Promise<readonly BasemapLayer[]>;
  readonly labels: UiLabels;
  readonly lang: Lang;
  readonly theme: Theme;
  readonly cooperative: boolean;
  readonly reducedMotion: boolean;
  /** Whether the live map may stand from the start. */
  readonly live: boolean;
  readonly onView: (view: CameraMode) => void;
  readonly onPick: (reportId: string) => void;
  readonly onPoint: (reportId: string | null) => void;
  /** The pointer is over the rails of a route; null where it has left them. A drawing does not say. */
  readonly onTrack: (track: TrackPoint | null) => void;
  /** The line of a claimed distance was chosen, and a spot to be measured; on a drawing neither can be. */
  readonly onMeasure: (claimId: string) => void;
  readonly onSpot: (spot: Spot) => void;
  /** What the reader should know of the map's state; null where all is well. */
  readonly onNote: (note: string | null) => void;
  /** The drawing stands for the first time, or cannot. The live map is not fetched before this resolves. */
  readonly onDrawn: () => Promise<void>;
}

/** The place of the map: a drawing at once, the live map over it once it stands, the drawing again where there can be no map. */
export interface MapSlot {
  /**
   * @param words true where the words are brought up to date as well: then a drawing is as well
   * @param exactly false while scenes follow each other: a map draws those that one can tell from what is drawn
   */
  readonly show: (scene: Scene, words: boolean, exactly: boolean) => void;
  /** Other knowledge of the same case: the scenes from now on are of this. */
  readonly setContext: (context: SceneContext, measured: readonly MeasuredDistance[]) => void;
  /** Marks the report that the reader points at; null for none. A drawing marks none. */
  readonly point: (reportId: string | null) => void;
  /** Marks where the train is at another time; null for none. A drawing marks nothing. */
  readonly peek: (at: LonLat | null) => void;
  /** Shows a measured distance; null for none. */
  readonly rule: (ruler: Ruler | null) => void;
  /** Whether a click takes a spot to be measured. */
  readonly setMeasuring: (measuring: boolean) => void;
  /** Brings positions into view. A drawing keeps its view. */
  readonly frame: (positions: readonly LonLat[]) => void;
  readonly setView: (view: ChosenView) => void;
  readonly setTheme: (theme: Theme) => void;
  /** On paper the drawing stands in for the live map, in the light theme. */
  readonly setPrinting: (printing: boolean) => void;
  readonly zoom: (direction: 1 | -1) => void;
  /**
   * Whether the live map may stand. Without it there is the drawing of the same scene. Resolves when that is so: with false, when the GPU context has
   * been given back.
   */
  readonly setLive: (live: boolean) => Promise<void>;
  readonly destroy: () => void;
}

/** Of scenes that follow each other a drawing shows each sixth, ten a second: it is made anew for each. */
const REDRAW_EVERY = 6;

/** Fills the map's place: draws, loads the live map's code, and hands over to it. */
export const createMapSlot = (deps: MapSlotDeps): MapSlot => {
  const { host, labels } = deps;
  let { context, measured } = deps;
  const drawingHost = createElement('div', 'sl-map-layer sl-drawing', { role: 'img', 'aria-label': labels.map });
  const liveHost = createElement('div', 'sl-map-layer sl-live');
  host.append(drawingHost, liveHost);
  host.dataset.drawing = 'true';
  let drawing: Drawing | null = null;
  let stage: LiveMap | null = null;
  let ended = false;
  /** The live map's code has arrived. */
  let isLoaded = false;
  let isLive = false;
  let isPrinting = false;
  let liveSize = { inlineSize: '', blockSize: '' };
  let { theme } = deps;
  let scene: Scene | null = null;
  let view: ChosenView = 'follow';
  let ruler: Ruler | null = null;
  let isMeasuring = false;
  let isWanted = deps.live;
  let isFree = false;
  let basemap: Basemap | null = null;

  /** Scenes since the drawing was drawn. */
  let undrawn = 0;

  const redraw = (): void => {
    undrawn = 0;
    if (scene === null || drawingHost.hidden) return;
    drawing?.draw(context, scene, { theme: isPrinting ? 'light' : theme, view, ruler, covered });
  };
  let covered: readonly Box[] = [];
  const covering = watchCovered(host, deps.over, (next) => {
    covered = next;
    stage?.cover(covered, covering.boxes);
    redraw();
  });
  /** A canvas of WebGL is empty on paper. */
  const lay = (): void => {
    const isDrawn = isPrinting || !isLive;
    drawingHost.hidden = !isDrawn;
    if (isDrawn) host.dataset.drawing = 'true';
    else delete host.dataset.drawing;
    // On a drawing they stand elsewhere.
    covering.look();
    redraw();
  };
  const sizes = new ResizeObserver(() => {
    if (!isPrinting) {
      liveSize = { inlineSize: `${host.clientWidth}px`, blockSize: `${host.clientHeight}px` };
      stage?.resize();
    }
    redraw();
  });
  sizes.observe(host);

  const withoutMap = (reason: string): void => {
    if (ended) return;
    console.warn(`[sightline] No live map: ${reason}`);
    void stage?.destroy();
    stage = null;
    isWanted = false;
    liveHost.remove();
    isLive = false;
    lay();
    deps.onNote(isLoaded ? labels.noWebGl : labels.mapNotLoaded);
    void deps.onDrawn();
  };

  const start = async (): Promise<void> => {
    const ground = basemapOf(await deps.layers, context.network, context.routes);
    if (ended) return;
    drawing = createDrawing({ host: drawingHost, basemap: ground, lang: deps.lang });
    redraw();
    // The first frame is drawn before anything heavier is fetched.
    await afterPaint();
    if (ended) return;
    await deps.onDrawn();
    basemap = ground;
    await open();
  };
  const open = async (): Promise<void> => {
    if (basemap === null || !isWanted) return;
    const { openLiveMap } = await import('./open-live-map.ts');
    if (ended || !isWanted || stage !== null) return;
    isLoaded = true;
    const state = { container: liveHost, basemap, context, measured, camera: view, scene, theme };
    const opened = openLiveMap(deps, state, (mode) => {
      isFree = mode === 'free';
      deps.onView(mode);
    });
    opened.cover(covered, covering.boxes);
    opened.rule(ruler);
    opened.setMeasuring(isMeasuring);
    stage = opened;
    await opened.ready;
    if (stage !== opened) return;
    isLive = true;
    lay();
  };
  const giveBack = async (): Promise<void> => {
    const closing = stage;
    stage = null;
    isLive = false;
    lay();
    if (closing === null) return;
    // A drawing cannot be moved, and the next map begins where it is.
    if (isFree) deps.onView(view);
    isFree = false;
    deps.onNote(null);
    await closing.destroy();
  };
  const orWithout = (step: Promise<void>): Promise<void> =>
    step.catch((error: unknown) => withoutMap(error instanceof Error ? error.message : String(error)));
  void orWithout(start());

  return {
    show(next, words, exactly) {
      scene = next;
      stage?.show(next, exactly);
      undrawn += 1;
      if (words || undrawn >= REDRAW_EVERY) redraw();
    },
    setContext(next, distances) {
      context = next;
      if (distances === measured) return;
      measured = distances;
      stage?.setMeasured(measured);
    },
    point: (reportId) => stage?.choose(reportId),
    peek: (at) => stage?.peek(at),
    rule(next) {
      if (next === ruler) return;
      ruler = next;
      stage?.rule(ruler);
      redraw();
    },
    setMeasuring(next) {
      isMeasuring = next;
      stage?.setMeasuring(next);
    },
    frame: (positions) => stage?.frame(positions),
    setView(next) {
      view = next;
      stage?.setCamera(next);
      redraw();
    },
    setTheme(next) {
      theme = next;
      stage?.setTheme(next);
      redraw();
    },
    setPrinting(next) {
      isPrinting = next;
      // Out of sight it keeps its size: two canvases that follow another one are drawn apart for a while.
      Object.assign(liveHost.style, next ? liveSize : { inlineSize: '', blockSize: '' });
      lay();
    },
    zoom: (direction) => stage?.zoomBy(direction),
    setLive(next) {
      isWanted = next && host.contains(liveHost);
      return orWithout(isWanted ? open() : giveBack());
    },
    destroy() {
      ended = true;
      sizes.disconnect();
      covering.stop();
      void stage?.destroy();
      stage = null;
      drawingHost.remove();
      liveHost.remove();
    },
  };
};
