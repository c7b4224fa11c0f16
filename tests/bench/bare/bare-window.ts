export interface CameraView {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Where the camera stands in each frame. */
export type CameraPath = readonly CameraView[];

/** What the page with the map alone puts on its window. */
export interface BareWindow {
  readonly bare: {
    readonly show: (view: CameraView) => void;
    /** Paints in every frame, along the path or, without one, where the camera stands. */
    readonly repaint: (path: CameraPath | null) => void;
    readonly stop: () => void;
    readonly isIdle: () => boolean;
    /** When every tile and name was drawn for the first time, milliseconds since the start of navigation; null before. */
    idleAtMs: number | null;
  };
}
