/**
 * Shows the note that a frame's page has ready for when its module does not come, and tells the page around the frame. A sandboxed frame has an origin of its own, from which
 * a module may be read only if the server says so; a classic script runs without, so this one is there to tell.
 * @param note hidden so far
 */
export const explainBlocked = (note: HTMLElement): void => {
  note.hidden = false;
  parent.postMessage({ type: 'sightline', v: 1, event: 'error', message: note.textContent }, '*');
};
