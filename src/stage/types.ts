import type { FeatureCollection } from 'geojson';
import type { Case, Lang } from '../case/types.ts';
import type { Theme } from '../look/palette.ts';
import type { LonLat, RailNetwork, Route } from '../network/types.ts';
import type { Ruler } from '../scene/ruler.ts';
import type { Scene } from '../scene/types.ts';
import type { Box } from './name-room.ts';
import type { TrackPoint } from './track-at.ts';

/**
 * `whole`: every route that can still be true. `follow`: the 90 % interval. `evidence`: every place of a report that counts. `junction`: where the routes
 * part. `free`: where the reader has put it.
 */
export type CameraMode = 'whole' | 'follow' | 'evidence' | 'junction' | 'free';

/** [west, south, east, north], degrees. */
export type Bounds = readonly [number, number, number, number];

export type BasemapKind = 'land' | 'border' | 'river' | 'lake' | 'rail' | 'town' | 'label';

/** One GeoJSON file of the basemap, as the manifest in `geo` describes it. */
export interface BasemapLayer {
  readonly id: string;
  readonly kind: BasemapKind;
  readonly minzoom: number;
  readonly maxzoom: number;
  /** Shown to the reader while the layer is on the map. */
  readonly attribution: string;
  /** An absolute URL, fetched when the map first looks there; or the parsed file. */
  readonly data: string | FeatureCollection;
}

export interface Basemap {
  readonly layers: readonly BasemapLayer[];
  /** ISO 3166-1 alpha-2 codes of the countries in which the story plays; all others are drawn in the quieter land colour. */
  readonly countries: readonly string[];
}

/** A distance that somebody claimed, drawn as a great circle with what is measured written along it. */
export interface Measure {
  readonly id: string;
  readonly from: LonLat;
  readonly to: LonLat;
  /** In the reader's words: "“680 km”, measured 688 km". */
  readonly label: string;
}

/** Sentences that the map itself shows, in the reader's language. */
export interface StageTexts {
  /** Accessible name of the map. */
  readonly map: string;
  /** Shown when a wheel turns over the map without the Ctrl (Windows, Linux) or the Command key (Mac). */
  readonly wheelWithCtrl: string;
  readonly wheelWithCommand: string;
  /** Shown when one finger drags over the map. */
  readonly twoFingers: string;
  /** Units of the scale bar. */
  readonly kilometres: string;
  readonly metres: string;
  /** Where the top of the map is. */
  readonly north: string;
  /** Accessible name of the button that folds the attribution. */
  readonly attribution: string;
}

export interface StageDeps {
  /** Empty, in a document or a shadow root, with a size of its own. The stage is its only child. */
  readonly container: HTMLElement;
  readonly basemap: Basemap;
  /** For the names of the places that reports speak of. */
  readonly case: Case;
  /** Its legs are the rails on the map, its stations the names along them. */
  readonly network: RailNetwork;
  /** The thinkable routes, those that scenes refer to. */
  readonly routes: readonly Route[];
  /** Those to begin with. */
  readonly measures: readonly Measure[];
  readonly theme: Theme;
  readonly lang: Lang;
  readonly texts: StageTexts;
  /** `whole` if absent. */
  readonly camera?: CameraMode;
  /** What to show first. With it the map opens where it will be looked at, and fetches no tile in vain. */
  readonly scene?: Scene | null;
  /** True in a page that scrolls: wheel and one finger then scroll the page, not the map. */
  readonly cooperative: boolean;
  readonly reducedMotion: boolean;
  /** The reader took the camera, or gave it back. */
  readonly onCamera: (mode: CameraMode) => void;
  /** A report's ring was chosen; null where there is none. */
  readonly onPick: (reportId: string | null) => void;
  /** The mouse is over a report's ring; null where it is over none. */
  readonly onPoint: (reportId: string | null) => void;
  /** The line or the words of a claimed distance were chosen. */
  readonly onMeasure: (measureId: string) => void;
  /** While measuring: a spot was pointed at or, with `chosen`, taken; `reportId` where a report's ring is there. */
  readonly onSpot: (spot: Spot) => void;
  /** The pointer is over the rails of a thinkable route; null where it has left them. */
  readonly onTrack: (track: TrackPoint | null) => void;
  /** The GPU was taken away. The stage restores itself, and says so. */
  readonly onLost: () => void;
  readonly onRestored: () => void;
  /** The map cannot be shown, or no longer: the reason for the console and the page. */
  readonly onError: (message: string) => void;
  /** Device pixels per CSS pixel; the screen's own if absent. Fixed where pictures are compared. */
  readonly pixelRatio?: number;
  /** Keeps the last frame readable. Only for pictures: it costs a copy a frame. */
  readonly keepFrame?: boolean;
}

/** A spot of the map under the pointer. */
export interface Spot {
  readonly at: LonLat;
  readonly reportId: string | null;
  readonly chosen: boolean;
}

export interface Stage {
  /** When the basemap has been drawn for the first time. Rejects, after `onError`, where there is no WebGL2. */
  readonly ready: Promise<void>;
  /**
   * Draws a scene. May be called before `ready`, and at any rate: the last one before a frame wins.
   * @param exactly false for one that others will follow: it is left out where nobody could see it from what is drawn. True if absent
   */
  readonly show: (scene: Scene, exactly?: boolean) => void;
  /** Marks the report that the reader points at elsewhere; null for none. */
  readonly choose: (reportId: string | null) => void;
  /** Marks where the train is at another time than the scene's; null for none. */
  readonly peek: (at: LonLat | null) => void;
  /** Other claimed distances from now on, as when other things are known. It changes the style: not for a frame of the playback. */
  readonly setMeasures: (measures: readonly Measure[]) => void;
  /** Shows a measured distance; null for none. */
  readonly rule: (ruler: Ruler | null) => void;
  /** While true, a click takes a spot to be measured, and chooses nothing. */
  readonly setMeasuring: (measuring: boolean) => void;
  /** Brings all of some positions into view, and makes the camera free. */
  readonly frame: (positions: readonly LonLat[]) => void;
  readonly setCamera: (mode: CameraMode) => void;
  readonly setTheme: (theme: Theme) => void;
  /** Levels of zoom: 1 doubles the scale. Makes the camera free. */
  readonly zoomBy: (delta: number) => void;
  /** What is laid on the map by others, such as buttons: no name is set below it. CSS pixels from the container's upper left corner. */
  readonly setCovered: (covered: readonly Box[]) => void;
  /** To be called when the container's size changed. */
  readonly resize: () => void;
  /** When tiles, names and the last shown scene have all been drawn. */
  readonly whenIdle: () => Promise<void>;
  /** The canvas, for pictures. */
  readonly canvas: () => HTMLCanvasElement | null;
  /** Releases the GPU context, the worker's share and every element. Resolves when the context has been given back. */
  readonly destroy: () => Promise<void>;
}
