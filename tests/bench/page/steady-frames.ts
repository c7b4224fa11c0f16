import type { Page } from 'playwright-core';

/** What the script in the page puts on its window. */
export interface SteadyFramesWindow {
  readonly steadyFrames: {
    readonly count: () => number;
    /** Resolves in the frame with that number. */
    readonly until: (count: number) => Promise<void>;
    /** Whoever asks for a frame from now on waits for `release`. */
    readonly hold: () => void;
    readonly release: () => void;
  };
}

/**
 * Runs in the page, before any script of the page. Frames come as fast as the machine can make them, and are counted; but each tells a time one sixtieth of a second
 * after the one before. So a stretch of playback is always the same frames, whatever else the machine has to do.
 */
const install = (): void => {
  const requestNative = window.requestAnimationFrame.bind(window);
  let frames = 0;
  let lastMs = 0;
  let held: FrameRequestCallback[] | null = null;
  let waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const request = (callback: FrameRequestCallback): number =>
    requestNative((timestampMs) => {
      if (timestampMs !== lastMs) {
        frames += 1;
        lastMs = timestampMs;
        const due = waiting.filter(({ count }) => count <= frames);
        waiting = waiting.filter(({ count }) => count > frames);
        for (const { resolve } of due) resolve();
      }
      callback((frames * 1000) / 60);
    });
  window.requestAnimationFrame = (callback) => {
    if (held === null) return request(callback);
    held.push(callback);
    // Nobody calls off what is held.
    return 0;
  };
  const api: SteadyFramesWindow = {
    steadyFrames: {
      count: () => frames,
      until: (count) => new Promise((resolve) => waiting.push({ count, resolve })),
      hold: () => {
        held ??= [];
      },
      release: () => {
        const due = held ?? [];
        held = null;
        for (const callback of due) request(callback);
      },
    },
  };
  Object.assign(window, api);
};

/** Before `goto`. */
export const installSteadyFrames = async (page: Page): Promise<void> => {
  await page.addInitScript(install);
};

/** Lets a page go on for so many frames, and says how many there have been. It must be asking for frames. */
export const afterFrames = (page: Page, frames: number): Promise<number> =>
  page.evaluate(async (more) => {
    const { steadyFrames } = window as unknown as SteadyFramesWindow;
    await steadyFrames.until(steadyFrames.count() + more);
    return steadyFrames.count();
  }, frames);
