import type { FrameSource } from '../../src/clock/animation-frames.ts';

/** A window's two functions, turned by hand: `draw(ms)` calls what asked for a frame, as a browser does. */
export const createFrameSource = (): FrameSource & {
  readonly draw: (timestampMs: number) => void;
  readonly waiting: () => number;
} => {
  const asked = new Map<number, (timestampMs: number) => void>();
  let last = 0;
  return {
    requestFrame: (callback) => {
      last += 1;
      asked.set(last, callback);
      return last;
    },
    cancelFrame: (handle) => asked.delete(handle),
    draw: (timestampMs) => {
      const callbacks = [...asked.values()];
      asked.clear();
      for (const callback of callbacks) callback(timestampMs);
    },
    waiting: () => asked.size,
  };
};
