import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { FeatureCollection } from 'geojson';
import { type GeoJSONSource, Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import type { View } from './camera.ts';
import { createNightVeil, type NightVeil, VEIL } from './create-night-veil.ts';
import { createNorthMark } from './create-north-mark.ts';
import { createScaleBar } from './create-scale-bar.ts';
import { createDeckFrames } from './deck-frames.ts';
import { keepNamesClear } from './keep-names-clear.ts';
import type { Box } from './name-room.ts';
import { steadyDashes } from './steady-dashes.ts';
import type { Bounds, StageTexts } from './types.ts';
import { useWorker } from './worker-url.ts';

/** A MapLibre map with deck.gl in its layer stack: one canvas, one GPU context. */
export interface MapView {
  readonly map: MapLibreMap;
  /** Resolves when the basemap stands and the GPU layers are in it. */
  readonly ready: Promise<void>;
  readonly draw: (layers: Layer[]) => void;
  /** The night over the land; null where it is not known how far the land reaches. */
  readonly night: NightVeil | null;
  readonly setStyle: (style: StyleSpecification) => void;
  /** Other data for a source of the style; nothing where that is still to come. */
  readonly setData: (source: string, data: FeatureCollection) => void;
  /** What lies on the map has changed: names are set anew. */
  readonly setNamesAnew: () => void;
  /** Resolves when tiles, names and GPU layers are drawn as they will stay. */
  readonly settled: () => Promise<void>;
  /** Resolves when it comes to rest, or is not given the time to, as while it is played. */
  readonly rested: () => Promise<void>;
  /** Resolves when the GPU context has been given back. */
  readonly close: () => Promise<void>;
}

export interface MapViewOptions {
  readonly host: HTMLElement;
  readonly style: StyleSpecification;
  readonly view: View;
  /** The map is not moved beyond; null where all of the world is drawn. */
  readonly limits: Bounds | null;
  readonly texts: StageTexts;
  readonly cooperative: boolean;
  readonly pixelRatio: number | undefined;
  readonly keepFrame: boolean;
  /** What lies on the map, where no name is to be set. */
  readonly covered: () => readonly Box[];
  readonly onError: (message: string) => void;
  /** Tiles, names and marks are drawn as they will stay, until the next change. */
  readonly onStill: () => void;
}

const NARROW_PX = 480;

/** The longest that the scale bar gets on a map of a width. CSS pixels. */
export const widestBar = (width: number): number => (width < NARROW_PX ? 100 : 120);

/**
 * Opens a map in an element. deck.gl joins once the basemap has loaded, so that the reader sees land and names first.
 * @throws where the browser gives no WebGL2 context
 */
export function openMapView(options: MapViewOptions): MapView {
  useWorker();
  const map = createMap(options);
  keepNamesClear(map, options.covered);
  const deckFrames = createDeckFrames();
  let tellRest = (): void => {};
  const setNamesAnew = settleAtRest(map, deckFrames.run, () => {
    options.onStill();
    tellRest();
  });
  const nextRest = (): Promise<void> =>
    new Promise((resolve) => {
      tellRest = resolve;
    });
  steadyDashes(map, options.style);
  const night = options.limits === null ? null : createNightVeil(map, options.limits);
  let pending: Layer[] = [];
  let overlay: MapLibreOverlay | null = null;
  let letGoOfCanvas = (): void => {};
  /** While deck.gl makes its device: resolves when that is there. */
  let device: Promise<void> | null = null;
  let closed = false;
  const ready = new Promise<void>((resolve) => {
    map.once('load', () => {
      if (closed) return;
      let isMade = (): void => {};
      device = new Promise((made) => {
        isMade = made;
      });
      overlay = new MapLibreOverlay({
        interleaved: true,
        layers: pending,
        // Handed through to luma.gl, whose type it is.
        ...({ animationFrameProvider: deckFrames.provider } as object),
        onLoad: resolve,
        onDeviceInitialized: ({ canvasContext }) => {
          // deck.gl leaves a device to whoever owns its canvas, and with it a listener on the window's resolution that would hold the whole player.
          letGoOfCanvas = () => canvasContext?.destroy();
          device = null;
          isMade();
        },
      });
      map.addControl(overlay);
    });
  });
  return {
    map,
    ready,
    night,
    setStyle: (style) => {
      map.setStyle(style);
      night?.attach();
    },
    setData: (source, data) => map.getSource<GeoJSONSource>(source)?.setData(data),
    draw: (layers) => {
      pending = layers;
      overlay?.setProps({ layers });
      map.triggerRepaint();
    },
    setNamesAnew,
    rested: () => Promise.race([nextRest(), new Promise<void>((resolve) => setTimeout(resolve, LONGEST_REST_MS))]),
    settled: async () => {
      await ready;
      const rest = nextRest();
      setNamesAnew();
      await rest;
    },
    close: () => {
      closed = true;
      const coming = device && Promise.race([device, new Promise((resolve) => setTimeout(resolve, DEVICE_MS))]);
      // A device that comes after its map has gone is told to nobody, and keeps its listener.
      const removed = coming === null ? removeOnceWorking(map) : coming.then(() => removeOnceWorking(map));
      return removed.finally(() => letGoOfCanvas());
    },
  };
}

/** Later than this no device comes any more, as where the context has been lost. */
const DEVICE_MS = 2000;

/**
 * MapLibre asks its workers to forget the sources of a map that is removed, and fails once for each where they do not run yet. The faces of its names it leaves to the document, eight files a
 * map, unless it has been told that there are none.
 */
async function removeOnceWorking(map: MapLibreMap): Promise<void> {
  const { dispatcher } = map.style;
  const remove = (): void => {
    map.style?.glyphManager?.setFontFaces(undefined);
    map.remove();
  };
  if (dispatcher.actors.length > 0) remove();
  else await dispatcher.waitForInitComplete().then(remove, remove);
}

/**
 * MapLibre takes the opacity of a name from the placement before, also where nothing fades: in the frame after a change a name is shown or hidden, or stands on a side,
 * that should not be.
 */
const FRAMES_TO_SETTLE = 1;
/** And it lets go of the tiles of another zoom a frame late, names and all. */
const FRAMES_AFTER_ZOOM = 3;
/** So long nothing changes before those are drawn: while a camera follows the train they would be two frames of three. */
const REST_MS = 120;
/** Longer than this nobody waits for it. */
const LONGEST_REST_MS = 800;

/**
 * Draws the last picture again once changes have come to rest, and tells that it will stay.
 * @param beforeLast is called when nothing has changed for a while, before that picture
 * @returns tells it of a change that the map does not know of
 */
function settleAtRest(map: MapLibreMap, beforeLast: () => void, onStill: () => void): () => void {
  let isChanged = true;
  let isZoomed = false;
  let left = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = (): void => {
    isChanged = true;
  };
  map.on('move', note);
  map.on('zoom', () => {
    isZoomed = true;
  });
  map.on('data', (event) => {
    // Night moves no name.
    if (!('sourceId' in event && event.sourceId === VEIL)) note();
  });
  map.on('idle', () => {
    left = Math.max(0, left - 1);
    clearTimeout(timer);
    if (left > 0) map.triggerRepaint();
    else if (!isChanged) onStill();
    else
      timer = setTimeout(() => {
        left = isZoomed ? FRAMES_AFTER_ZOOM : FRAMES_TO_SETTLE;
        isChanged = isZoomed = false;
        beforeLast();
        map.triggerRepaint();
      }, REST_MS);
  });
  map.on('remove', () => clearTimeout(timer));
  return () => {
    note();
    map.triggerRepaint();
  };
}

function createMap({
  host,
  style,
  view,
  limits,
  texts,
  cooperative,
  pixelRatio,
  keepFrame,
  onError,
}: MapViewOptions): MapLibreMap {
  const map = new MapLibreMap({
    container: host,
    style,
    center: [view.center[0], view.center[1]],
    zoom: view.zoom,
    maxZoom: 12,
    minZoom: 2,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    // Names that fade in would make a frame depend on the frames before it.
    fadeDuration: 0,
    cooperativeGestures: cooperative,
    attributionControl: false,
    // Every layer smooths its own edges; four samples a pixel would cost software rendering four times the fill.
    canvasContextAttributes: { preserveDrawingBuffer: keepFrame, antialias: false },
    ...(limits === null
      ? {}
      : { maxBounds: [limits[0], limits[1], limits[2], limits[3]] as [number, number, number, number] }),
    ...(pixelRatio === undefined ? {} : { pixelRatio }),
    locale: {
      'Map.Title': texts.map,
      'CooperativeGesturesHandler.WindowsHelpText': texts.wheelWithCtrl,
      'CooperativeGesturesHandler.MacHelpText': texts.wheelWithCommand,
      'CooperativeGesturesHandler.MobileHelpText': texts.twoFingers,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const narrow = host.clientWidth < NARROW_PX;
  map.addControl(createNorthMark(texts.north), narrow ? 'bottom-left' : 'top-right');
  map.addControl(createScaleBar(texts, widestBar(host.clientWidth)), narrow ? 'bottom-left' : 'top-right');
  map.on('error', ({ error }) => onError(error.message));
  return map;
}
