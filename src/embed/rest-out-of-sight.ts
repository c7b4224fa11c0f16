import type { Place } from './create-place.ts';
import { watchView } from './watch-view.ts';

/** Out of view for so long, a map is given back. */
const LEAVE_MS = 1000;
/** In view for so long, it is opened: what only flies past is not. */
const STAY_MS = 200;

/**
 * Gives the map back while its frame is out of view, and holds playback. Frames of other origins cannot agree on whose map may stand, and are not told how
 * far away they are, so each decides for itself: with these times some ten maps at most are open at once, however fast the reader scrolls.
 * @returns a function that ends it
 */
export const restOutOfSight = (window: Window, place: Place): (() => void) => {
  let timer: number | undefined;
  const stop = watchView(place.element, 0, (inView) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(
      () => {
        place.setAwake(inView);
        void place.setLive(inView);
      },
      inView ? STAY_MS : LEAVE_MS,
    );
  });
  return () => {
    window.clearTimeout(timer);
    stop();
  };
};
