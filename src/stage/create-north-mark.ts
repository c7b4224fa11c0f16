import type { IControl } from 'maplibre-gl';

/** An arrow to the north. It never turns: this map cannot be turned, and on its projection north is up everywhere. */
export function createNorthMark(letter: string): IControl {
  const element = document.createElement('div');
  element.className = 'maplibregl-ctrl sightline-stage-north';
  element.ariaHidden = 'true';
  element.textContent = letter;
  return { onAdd: () => element, onRemove: () => element.remove() };
}
