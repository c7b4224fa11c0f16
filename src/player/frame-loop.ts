import type { FrameSource } from '../clock/animation-frames.ts';

/** Words change at most five times a second: faster cannot be read, and a change costs a layout of the page. */
const WORDS_EVERY_MS = 200;

export interface FrameLoop {
  /** Something changed: draw in the next frame. `now` also brings the words up to date, as after a seek. */
  readonly request: (words: 'now' | 'soon') => void;
  readonly stop: () => void;
}

/**
 * Draws at most once a frame however often it is asked, and brings the words up to date at most five times a second while frames follow each other.
 * @param frame called with true where the words are due
 */
export const createFrameLoop = (
  { requestFrame, cancelFrame }: FrameSource,
  frame: (words: boolean) => void,
): FrameLoop => {
  let handle: number | null = null;
  let wordsAtMs = Number.NEGATIVE_INFINITY;
  let wordsDue = false;
  let hurry = false;
  const run = (timestampMs: number): void => {
    handle = null;
    const words = wordsDue && (hurry || timestampMs - wordsAtMs >= WORDS_EVERY_MS);
    if (words) {
      wordsAtMs = timestampMs;
      wordsDue = false;
      hurry = false;
    }
    frame(words);
    // The last change of a run must not be left unsaid.
    if (wordsDue) schedule();
  };
  const schedule = (): void => {
    handle ??= requestFrame(run);
  };
  return {
    request: (words) => {
      wordsDue = true;
      hurry ||= words === 'now';
      schedule();
    },
    stop: () => {
      if (handle !== null) cancelFrame(handle);
      handle = null;
    },
  };
};
