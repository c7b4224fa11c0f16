import { type KeyAction, type KeyPlace, keyAction } from './key-action.ts';

/**
 * Keys, only while the focus is inside `element`.
 * @param isOn asked at each press, so that the reader can turn the keys off
 * @returns a function that stops listening
 */
export const listenKeys = (
  element: HTMLElement,
  isOn: () => boolean,
  onAction: (action: KeyAction) => void,
): (() => void) => {
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !isOn()) return;
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    const action = keyAction({ key: event.key, modified, place: placeOf(event.target) });
    if (action === null) return;
    event.preventDefault();
    onAction(action);
  };
  element.addEventListener('keydown', press);
  return () => element.removeEventListener('keydown', press);
};

const placeOf = (target: EventTarget | null): KeyPlace => {
  if (target instanceof HTMLInputElement) {
    // Any other slider than the time's keeps its own arrows.
    if (target.type === 'range') return target.matches('.sl-range') ? 'slider' : 'other';
    return target.type === 'checkbox' || target.type === 'file' ? 'pressable' : 'field';
  }
  if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return 'field';
  if (target instanceof HTMLElement && target.closest('button, a, summary') !== null) return 'pressable';
  return target instanceof HTMLCanvasElement ? 'map' : 'other';
};
