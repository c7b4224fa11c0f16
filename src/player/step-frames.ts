import type { Clock } from '../clock/create-clock.ts';

/** Long enough to read the sentence of a report before the next one. */
const EVERY_MS = 4000;

/**
 * For readers who asked for less motion: while the clock plays it stands, and steps from report to report.
 * @returns a function that stops it
 */
export const stepFrames = (clock: Clock, window: Window): (() => void) => {
  let timer: number | null = null;
  const step = (): void => {
    const { t, rate, loop } = clock.state;
    clock.dispatch({ type: 'step', direction: rate < 0 ? -1 : 1 });
    if (clock.state.t !== t) return;
    clock.dispatch(loop ? { type: 'restart' } : { type: 'pause' });
  };
  const subscription = clock.state$.subscribe(({ playing }) => {
    if (playing && timer === null) timer = window.setInterval(step, EVERY_MS);
    if (!playing && timer !== null) {
      window.clearInterval(timer);
      timer = null;
    }
  });
  return () => {
    subscription.unsubscribe();
    if (timer !== null) window.clearInterval(timer);
  };
};
