import { getWorkerUrl, setWorkerUrl } from 'maplibre-gl';
import workerPath from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/**
 * Tells MapLibre where its worker lies. The setting is global to the page, so it is made once and always to the same value. In a frame
 * with an opaque origin MapLibre 6.17 fetches this file itself and starts it from a `data:` URL, which `worker-src data:` allows.
 */
export function useWorker(): void {
  const url = new URL(workerPath, location.href).href;
  if (getWorkerUrl() !== url) setWorkerUrl(url);
}
