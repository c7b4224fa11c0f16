import type { Theme } from '../look/palette.ts';
import { nightMoment } from '../scene/night.ts';
import { trainLengthKm } from '../scene/train-length.ts';
import type { Scene } from '../scene/types.ts';
import { adoptStyles } from './adopt-styles.ts';
import { cameraFor, frameOf, type Size, type View, wholeView } from './camera.ts';
import { createCredits } from './create-credits.ts';
import { fontFaces } from './fonts.ts';
import { gatherCovered } from './gather-covered.ts';
import { howOther, shiftOf } from './how-other.ts';
import { landBounds } from './land-bounds.ts';
import { drawnRuler } from './layers/ruler.ts';
import { type MapView, openMapView, widestBar } from './map-view.ts';
import { metresPerPixel } from './mercator.ts';
import { nameAreas } from './name-areas.ts';
import { createMeasurePicker } from './pick-measure.ts';
import { createSceneLayers, type Pointed } from './scene-layers.ts';
import type { Sighting } from './sightings.ts';
import { MEASURE_SOURCE, measureFeatures } from './style/measures.ts';
import { placeFeatures } from './style/place-features.ts';
import { REPORTED_AREA_SOURCE, reportedAreaFeatures } from './style/reported-areas.ts';
import { buildStyle } from './style.ts';
import type { CameraMode, Stage, StageDeps } from './types.ts';
import { viewShiftPx } from './view-shift.ts';
import { watchContext } from './watch-context.ts';
import { watchPointer } from './watch-pointer.ts';

const FLIGHT_MS = 500;

/**
 * While scenes follow each other, every one that has a step in it is drawn, and of the others each sixth: at sixty a second, what shifts by less than a pixel
 * goes on ten times a second, which nobody sees in so small a step, and a frame costs half as much.
 */
const SLIGHT_EVERY = 6;

/**
 * The live map in `deps.container`. A frame depends on the scene, the camera's mode, the size and the theme alone: nothing here reads a
 * clock, and nothing eases, fades or remembers a side.
 */
export function createStage(deps: StageDeps): Stage {
  const { container, routes } = deps;
  const host = container.appendChild(document.createElement('div'));
  host.className = 'sightline-stage-map';
  const credits = container.appendChild(createCredits(deps.basemap, deps.texts.attribution));
  const styles = adoptStyles(container, deps.theme);
  const pixelRatio = deps.pixelRatio ?? window.devicePixelRatio;
  const scenes = createSceneLayers(routes, pixelRatio, (asOf) => trainLengthKm(deps.case, asOf));
  const fixed = { ...deps, fonts: fontFaces(), places: placeFeatures(deps.case, deps.network, routes, deps.lang) };
  const limits = landBounds(deps.basemap);
  let theme: Theme = deps.theme;
  let mode: CameraMode = deps.camera ?? 'whole';
  let scene: Scene | null = deps.scene ?? null;
  let view: MapView | null = null;
  let pointed: Pointed = { report: null, train: null, ruler: null };
  let isMeasuring = false;
  let { measures } = deps;
  let pickMeasure = createMeasurePicker(measures);
  let complete = false;
  let flying = false;
  /** What is on the map, and where the camera was sent for it; null where it has to be sent again. */
  let drawn: Scene | null = null;
  let aimed: View | null = null;
  /** Scenes that were not drawn since. */
  let waited = 0;

  /** The camera is being sent somewhere by us, and not taken by the reader. */
  let isSent = false;
  const send = (move: () => void): void => {
    // A flight that is cut short lands within the start of the next one, and sends the camera too.
    const before = isSent;
    isSent = true;
    move();
    isSent = before;
  };

  let areas: readonly Sighting[] = [];
  const areasNow = () => reportedAreaFeatures(nameAreas(areas, deps.case, deps.lang));
  const styleNow = () => buildStyle({ ...fixed, areas: areasNow(), measures, theme, complete });
  const measured = (): Size => ({ width: container.clientWidth, height: container.clientHeight });
  /** Kept, since to ask for it in a frame can cost a layout. */
  let size = measured();
  const cameraNow = (): View | null => (flying || scene === null ? null : cameraFor(scene, mode, size, routes));
  const draw = (camera = cameraNow()): void => {
    if (view === null || scene === null) return;
    // A jump to where the camera is makes MapLibre place every name anew: a sixth of what a frame costs.
    if (camera !== null && !isSameView(camera, aimed)) {
      send(() => view?.map.jumpTo({ center: [camera.center[0], camera.center[1]], zoom: camera.zoom }));
    }
    aimed = camera;
    drawn = scene;
    waited = 0;
    view.night?.show(deps.case.origin + scene.t, theme);
    view.draw(scenes.layers(scene, theme, view.map.getZoom(), pointed));
    if (scenes.areas() === areas) return;
    areas = scenes.areas();
    view.setData(REPORTED_AREA_SOURCE, areasNow());
  };
  const isDue = (next: Scene, camera: View | null): boolean => {
    if (view === null || drawn === null) return true;
    if (camera !== null && aimed === null) return true;
    const shift = shiftOf(camera === null || aimed === null ? 0 : pixelRatio * viewShiftPx(aimed, camera, size));
    const pixelKm = metresPerPixel(view.map.getCenter().lat, view.map.getZoom()) / 1000 / pixelRatio;
    const difference = howOther(drawn, next, pixelKm);
    waited += 1;
    if (shift === 'plain' || difference === 'plain') return true;
    const isNightOther = nightMoment(deps.case.origin + next.t) !== nightMoment(deps.case.origin + drawn.t);
    return waited >= SLIGHT_EVERY && (shift === 'slight' || difference === 'slight' || isNightOther);
  };
  /** The reader's own change of camera may be seen as a movement. It ends where a jump would, whatever was shown meanwhile. */
  const fly = (target: View | null): void => {
    if (view === null || target === null || deps.reducedMotion) {
      if (target !== null)
        send(() => view?.map.jumpTo({ center: [target.center[0], target.center[1]], zoom: target.zoom }));
      draw();
      return;
    }
    flying = true;
    aimed = null;
    send(() =>
      view?.map.easeTo({ center: [target.center[0], target.center[1]], zoom: target.zoom, duration: FLIGHT_MS }),
    );
  };
  const land = (): void => {
    flying = false;
    draw();
  };
  const free = (): void => {
    flying = false;
    if (mode === 'free') return;
    mode = 'free';
    deps.onCamera(mode);
  };
  const open = (camera = (scene && cameraFor(scene, mode, size, routes)) ?? wholeView(routes, size)): MapView => {
    const opened = openMapView({
      host,
      style: styleNow(),
      view: camera,
      limits,
      texts: deps.texts,
      cooperative: deps.cooperative,
      pixelRatio: deps.pixelRatio,
      keepFrame: deps.keepFrame ?? false,
      covered: covered.boxes,
      onError: deps.onError,
      onStill: () => {
        container.dataset.still = 'true';
      },
    });
    opened.map.on('movestart', ({ originalEvent }) => originalEvent && free());
    // The first turn of a wheel is told without its event.
    opened.map.on('zoomstart', () => isSent || free());
    opened.map.on('zoom', () => (mode === 'free' || flying) && draw());
    opened.map.on('moveend', () => {
      if (flying) land();
    });
    // Whoever takes pictures can see that every tile, name and mark is drawn as it will stay.
    opened.map.on('render', () => delete container.dataset.still);
    watchPointer(opened.map, {
      deps,
      scene: () => scene,
      sightings: scenes.sightings,
      isMeasuring: () => isMeasuring,
      pickMeasure: (point, project) => pickMeasure(point, project),
    });
    return opened;
  };
  const reopen = (): boolean => {
    const old = view?.map;
    const camera = old && { center: old.getCenter().toArray(), zoom: old.getZoom() };
    void view?.close();
    view = null;
    flying = false;
    aimed = null;
    try {
      view = open(camera);
    } catch (error) {
      deps.onError(reason(error));
      return false;
    }
    draw();
    void view.ready.then(deps.onRestored);
    return true;
  };

  const covered = gatherCovered({
    container,
    credits,
    widestBar: () => widestBar(size.width),
    onChange: () => view?.setNamesAnew(),
  });
  const stopWatching = watchContext(host, deps.onLost, reopen);
  const ready = start();
  ready.catch(() => {});

  async function start(): Promise<void> {
    try {
      view = open();
    } catch (error) {
      deps.onError(reason(error));
      throw error;
    }
    draw();
    await view.ready;
    complete = true;
    view?.setStyle(styleNow());
    // Out of sight a frame costs next to nothing; in software one that is seen takes half a second, and three came after.
    await view?.rested();
  }

  return {
    ready,
    show: (next, exactly = true) => {
      scene = next;
      const camera = cameraNow();
      if (exactly || isDue(next, camera)) draw(camera);
    },
    choose: (report) => {
      pointed = { ...pointed, report };
      draw();
    },
    peek: (train) => {
      pointed = { ...pointed, train };
      draw();
    },
    setMeasures: (next) => {
      measures = next;
      pickMeasure = createMeasurePicker(measures);
      // Before the map stands its style is still to come.
      if (!complete) return;
      // A style compared with the one before took 17 ms of the 27 in which what was known then comes on screen.
      view?.setData(MEASURE_SOURCE, measureFeatures(measures));
    },
    rule: (ruler) => {
      pointed = { ...pointed, ruler: ruler && drawnRuler(ruler) };
      draw();
    },
    setMeasuring: (next) => {
      isMeasuring = next;
    },
    frame: (positions) => {
      free();
      fly(frameOf(positions, size));
    },
    setCamera: (next) => {
      mode = next;
      fly(scene && cameraFor(scene, mode, size, routes));
      deps.onCamera(mode);
    },
    setTheme: (next) => {
      theme = next;
      styles.setTheme(next);
      view?.setStyle(styleNow());
      draw();
    },
    zoomBy: (delta) => {
      if (view === null) return;
      free();
      view.map.jumpTo({ zoom: view.map.getZoom() + delta });
    },
    setCovered: covered.lay,
    resize: () => {
      size = measured();
      view?.map.resize();
      covered.measure();
      aimed = null;
      draw();
    },
    whenIdle: async () => {
      await ready;
      await view?.settled();
    },
    canvas: () => view?.map.getCanvas() ?? null,
    destroy: async () => {
      stopWatching();
      covered.stop();
      const closed = view?.close();
      view = null;
      styles.remove();
      credits.remove();
      host.remove();
      delete container.dataset.still;
      await closed;
    },
  };
}

const isSameView = ({ center, zoom }: View, other: View | null): boolean =>
  center[0] === other?.center[0] && center[1] === other.center[1] && zoom === other.zoom;

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
