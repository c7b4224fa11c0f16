import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../scene/types.ts';
import { metresPerPixel } from './mercator.ts';
import type { MeasurePicker } from './pick-measure.ts';
import { pickSighting } from './pick-sighting.ts';
import type { Sighting } from './sightings.ts';
import { MEASURE_NAMES } from './style/measures.ts';
import { type TrackPoint, trackAt } from './track-at.ts';
import type { StageDeps } from './types.ts';

/** So far from the rails a pointer is on them. */
const TRACK_REACH_PX = 14;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Tells what the reader points at and chooses on a map: a report, a claimed distance, the rails, a spot to be measured. It ends with the map. */
export function watchPointer(
  map: MapLibreMap,
  {
    deps,
    scene,
    sightings,
    isMeasuring,
    pickMeasure,
  }: {
    readonly deps: StageDeps;
    /** What is on the map now. */
    readonly scene: () => Scene | null;
    readonly sightings: (scene: Scene) => readonly Sighting[];
    /** Whether a click takes a spot, and chooses nothing. */
    readonly isMeasuring: () => boolean;
    /** Of the claimed distances that are on the map now. */
    readonly pickMeasure: MeasurePicker;
  },
): void {
  const { routes } = deps;
  const project = ([lon, lat]: readonly [number, number]): Point => map.project([lon, lat]);
  const reportAt = (point: Point): string | null => {
    const shown = scene();
    return shown === null ? null : pickSighting(point, sightings(shown), project);
  };
  const claimAt = ({ x, y }: Point): string | null => {
    const words = map.queryRenderedFeatures([x, y], { layers: [MEASURE_NAMES] })[0];
    const id: unknown = words?.properties.id;
    return typeof id === 'string' ? id : pickMeasure({ x, y }, project);
  };
  const railsAt = ({ x, y }: Point): TrackPoint | null => {
    const { lng, lat } = map.unproject([x, y]);
    const reachKm = (TRACK_REACH_PX * metresPerPixel(lat, map.getZoom())) / 1000;
    const ranked = scene()?.routes.flatMap(({ routeId }) => routes.filter(({ id }) => id === routeId)) ?? [];
    return trackAt(ranked, [lng, lat], reachKm);
  };
  let under: string | null = null;
  const pointAt = (reportId: string | null): void => {
    if (reportId === under) return;
    under = reportId;
    deps.onPoint(reportId);
  };
  let onRails = false;
  const follow = (track: TrackPoint | null): void => {
    if (track !== null || onRails) deps.onTrack(track);
    onRails = track !== null;
  };
  map.on('click', ({ point, lngLat }) => {
    const reportId = reportAt(point);
    if (isMeasuring()) return deps.onSpot({ at: [lngLat.lng, lngLat.lat], reportId, chosen: true });
    const measureId = reportId === null ? claimAt(point) : null;
    if (measureId === null) deps.onPick(reportId);
    else deps.onMeasure(measureId);
  });
  map.on('mousemove', ({ point, lngLat }) => {
    const reportId = reportAt(point);
    pointAt(reportId);
    const isChoice = reportId !== null || claimAt(point) !== null;
    map.getCanvas().style.cursor = isMeasuring() ? 'crosshair' : isChoice ? 'pointer' : '';
    if (isMeasuring()) deps.onSpot({ at: [lngLat.lng, lngLat.lat], reportId, chosen: false });
    follow(railsAt(point));
  });
  map.on('mouseout', () => {
    pointAt(null);
    follow(null);
  });
}
