import type { Page } from 'playwright-core';

/** What the script in the page puts on its window. */
interface Frames {
  readonly hold: () => void;
  readonly turn: (elapsedMs: number) => void;
  readonly release: () => void;
}

type FramesWindow = Window & { readonly framesByHand: Frames };

/** Runs in the page, before any script of the page: frames come from the browser until they are held. */
const install = (): void => {
  const requestNative = window.requestAnimationFrame.bind(window);
  const cancelNative = window.cancelAnimationFrame.bind(window);
  const asked = new Map<number, FrameRequestCallback>();
  // Out of the way of the browser's own handles.
  let lastHandle = 1e9;
  let held = false;
  let nowMs = 0;
  window.requestAnimationFrame = (callback) => {
    if (!held) return requestNative(callback);
    lastHandle += 1;
    asked.set(lastHandle, callback);
    return lastHandle;
  };
  window.cancelAnimationFrame = (handle) => {
    if (!asked.delete(handle)) cancelNative(handle);
  };
  const take = (): readonly FrameRequestCallback[] => {
    const callbacks = [...asked.values()];
    asked.clear();
    return callbacks;
  };
  const framesByHand: Frames = {
    hold: () => {
      held = true;
      // Whole, so that the differences of the timestamps are exactly what the test asks for.
      nowMs = Math.ceil(performance.now());
    },
    turn: (elapsedMs) => {
      nowMs += elapsedMs;
      for (const callback of take()) callback(nowMs);
    },
    release: () => {
      held = false;
      for (const callback of take()) requestNative(callback);
    },
  };
  Object.assign(window, { framesByHand });
};

/** Lets a test give the page its frames one by one, so that it knows to the millisecond how long the page has played. Before `goto`. */
export const installFramesByHand = async (page: Page): Promise<void> => {
  await page.addInitScript(install);
};

/**
 * While frames are held: does `begin` (such as a click on play), gives the page a first frame and then one after each of
 * `elapsedMs`, does `end`, and lets the browser go on.
 */
export const playByHand = async (
  page: Page,
  elapsedMs: readonly number[],
  begin: () => Promise<void>,
  end: () => Promise<void>,
): Promise<void> => {
  await page.evaluate(() => (window as unknown as FramesWindow).framesByHand.hold());
  try {
    await begin();
    await page.evaluate(
      (each) => {
        for (const elapsed of each) (window as unknown as FramesWindow).framesByHand.turn(elapsed);
      },
      [0, ...elapsedMs],
    );
    await end();
  } finally {
    await page.evaluate(() => (window as unknown as FramesWindow).framesByHand.release());
  }
};
