/** What deck.gl asks for its frames, in luma.gl's terms. */
export interface FrameProvider {
  readonly requestAnimationFrame: (callback: (timestampMs: number) => void) => number;
  readonly cancelAnimationFrame: (handle: number) => void;
}

export interface DeckFrames {
  readonly provider: FrameProvider;
  /** Gives deck.gl the next frame, if it waits for one: it looks whether anything has come to its layers since, and asks the map for a picture where it has. */
  readonly run: () => void;
}

/**
 * Frames for deck.gl when somebody gives them, in place of its own sixty a second. Within a map's layer stack it draws in the map's frames, and layers are brought
 * up to date where they are set: its own frames find nothing to do, took a fifth of what a played frame costs beyond the map, and went on for ever at rest.
 */
export function createDeckFrames(): DeckFrames {
  let waiting: ((timestampMs: number) => void) | null = null;
  let handle = 0;
  return {
    provider: {
      requestAnimationFrame: (callback) => {
        waiting = callback;
        return 1;
      },
      cancelAnimationFrame: () => {
        waiting = null;
        cancelAnimationFrame(handle);
      },
    },
    run: () => {
      const callback = waiting;
      waiting = null;
      if (callback !== null) handle = requestAnimationFrame(callback);
    },
  };
}
