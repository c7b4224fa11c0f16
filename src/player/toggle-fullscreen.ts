/** Fills the screen with an element, or gives it back. A frame that its host does not allow to do so stays as it is, and the console says why. */
export const toggleFullscreen = (element: HTMLElement): void => {
  const { ownerDocument: document } = element;
  const done = document.fullscreenElement === null ? element.requestFullscreen() : document.exitFullscreen();
  done.catch((error: unknown) => console.warn(`[sightline] No full screen: ${String(error)}`));
};
