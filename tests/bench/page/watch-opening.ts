/** When each part of the player stands, milliseconds since the start of navigation. */
export interface Parts {
  readonly list: number;
  readonly playable: number;
  readonly drawing: number;
  /** The live map has taken the drawing's place. */
  readonly map: number;
  /** Every tile, name and layer of it is drawn as it will stay. */
  readonly complete: number;
}

/** What the script in the page puts on its window. */
export interface OpeningWindow {
  opening: { -readonly [part in keyof Parts]?: number };
}

/** Runs in the page, before any script of the page. */
export const watchOpening = (): void => {
  const seen: OpeningWindow['opening'] = {};
  (window as unknown as OpeningWindow).opening = seen;
  const look = (): void => {
    const isLive = document.querySelector<HTMLElement>('.sl-drawing')?.hidden === true;
    const stands: Record<keyof Parts, boolean> = {
      list: document.querySelector('.sl-report') !== null,
      playable: document.querySelector('.sl-range[aria-valuetext]') !== null,
      drawing: document.querySelector('.sl-drawing svg') !== null,
      map: isLive,
      complete: isLive && document.querySelector('.sl-live[data-still]') !== null,
    };
    for (const part of Object.keys(stands) as (keyof Parts)[]) {
      if (stands[part]) seen[part] ??= Math.round(performance.now());
    }
    requestAnimationFrame(look);
  };
  look();
};
