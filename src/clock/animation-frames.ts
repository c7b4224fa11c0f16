import { Observable } from 'rxjs';

/** The two functions of a window that make frames; handed in, so that the clock runs where there is no window. */
export interface FrameSource {
  readonly requestFrame: (callback: (timestampMs: number) => void) => number;
  readonly cancelFrame: (handle: number) => void;
}

/**
 * Wall-clock seconds from one frame to the next, for as long as somebody listens. The first frame only sets the
 * reference, so a pause never counts as elapsed time. A long gap comes through as it is: the clock's tick clamps it.
 */
export const animationFrames = ({ requestFrame, cancelFrame }: FrameSource): Observable<number> =>
  new Observable((subscriber) => {
    let previousMs: number | null = null;
    let handle = 0;
    const onFrame = (timestampMs: number): void => {
      handle = requestFrame(onFrame);
      if (previousMs !== null) subscriber.next((timestampMs - previousMs) / 1000);
      previousMs = timestampMs;
    };
    handle = requestFrame(onFrame);
    return () => cancelFrame(handle);
  });
