/** How long the browser gets to bring a lost context back by itself, ms, at the first loss. Doubled at each further one. */
const PATIENCE_MS = 1000;
const LONGEST_MS = 60_000;

/**
 * Watches for the loss of the GPU context of any canvas in `host`. A page may hold 16; the seventeenth takes the oldest one's. It asks the
 * browser to give it back, and calls `reopen` when it has, or when patience is over: then with ever longer waits, lest two maps that
 * cannot both live take it from each other for ever.
 * @param reopen returns false where there is still no context to be had; it is called again later
 * @returns a function that ends the watch
 */
export function watchContext(host: HTMLElement, onLost: () => void, reopen: () => boolean): () => void {
  let waits = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    timer = setTimeout(again, Math.min(LONGEST_MS, PATIENCE_MS * 2 ** waits));
    waits += 1;
  };
  const again = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (!reopen()) wait();
  };
  const lost = (event: Event): void => {
    event.preventDefault();
    // MapLibre would tear its style down and could not restore deck.gl's layers; all is opened anew instead.
    event.stopImmediatePropagation();
    if (timer !== undefined) return;
    wait();
    onLost();
  };
  const restored = (event: Event): void => {
    event.stopImmediatePropagation();
    if (timer !== undefined) again();
  };
  host.addEventListener('webglcontextlost', lost, { capture: true });
  host.addEventListener('webglcontextrestored', restored, { capture: true });
  return () => {
    clearTimeout(timer);
    host.removeEventListener('webglcontextlost', lost, { capture: true });
    host.removeEventListener('webglcontextrestored', restored, { capture: true });
  };
}
