import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { fontFaces } from '../../../src/stage/fonts.ts';
import { useWorker } from '../../../src/stage/worker-url.ts';
import type { BareWindow, CameraPath } from './bare-window.ts';

const files = import.meta.glob<string>('../../../geo/*.geojson', { query: '?url', import: 'default', eager: true });

/** The map alone, as MapLibre's own examples make it, with the player's style and the options that decide what a frame costs. */
const parameters = new URLSearchParams(location.search);
const host = document.getElementById('map') as HTMLElement;
host.style.width = `${parameters.get('width')}px`;
host.style.height = `${parameters.get('height')}px`;
useWorker();
const style = (await (await fetch('./style.json')).json()) as StyleSpecification;
for (const source of Object.values(style.sources)) {
  if (source.type !== 'geojson' || typeof source.data !== 'string') continue;
  source.data = new URL(files[`../../../geo/${source.data}`] as string, import.meta.url).href;
}
const map = new MapLibreMap({
  container: host,
  style: { ...style, 'font-faces': fontFaces() },
  center: [Number(parameters.get('lon')), Number(parameters.get('lat'))],
  zoom: Number(parameters.get('zoom')),
  maxZoom: 12,
  minZoom: 2,
  renderWorldCopies: false,
  fadeDuration: 0,
  attributionControl: false,
  canvasContextAttributes: { antialias: false },
});

let repainting: (() => void) | null = null;
/** Asks for the next frame in the one before: whoever asks in a frame of his own has MapLibre paint every other one only. */
const repaint = (path: CameraPath | null): void => {
  let frame = 0;
  repainting = () => {
    const view = path?.[frame++];
    if (view === undefined) map.triggerRepaint();
    else map.jumpTo({ center: [view.lon, view.lat], zoom: view.zoom });
  };
  repainting();
};
map.on('render', () => repainting?.());
const page: BareWindow = {
  bare: {
    show: ({ lon, lat, zoom }) => map.jumpTo({ center: [lon, lat], zoom }),
    repaint,
    stop: () => {
      repainting = null;
    },
    isIdle: () => map.loaded() && !map.isMoving(),
    idleAtMs: null,
  },
};
map.once('idle', () => {
  page.bare.idleAtMs = performance.now();
});
Object.assign(window, page);
