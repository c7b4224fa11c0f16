import type { Box } from '../stage/name-room.ts';

export interface CoveredWatch {
  /** To be called where something was moved without changing its size, as by a style. */
  readonly look: () => void;
  /** As it is laid out now, told to nobody. */
  readonly boxes: () => readonly Box[];
  readonly stop: () => void;
}

/**
 * Tells what of some places lies on an element and can be seen, whenever that has changed: names on the map keep clear of it. It asks the browser after a layout, in no frame
 * in which nothing changed its size.
 * @param onChange takes whole CSS pixels from the element's upper left corner
 */
export const watchCovered = (
  element: Element,
  places: readonly Element[],
  onChange: (covered: readonly Box[]) => void,
): CoveredWatch => {
  const watched = new Set<Element>();
  let last = '[]';
  const look = (): void => {
    const parts = places.flatMap(solidParts);
    for (const each of [element, ...places, ...parts]) {
      if (watched.has(each)) continue;
      watched.add(each);
      sizes.observe(each);
    }
    const covered = boxesOn(element, parts);
    const key = JSON.stringify(covered);
    if (key === last) return;
    last = key;
    onChange(covered);
  };
  const sizes = new ResizeObserver(look);
  for (const each of [element, ...places]) {
    watched.add(each);
    sizes.observe(each);
  }
  return { look, boxes: () => boxesOn(element, places.flatMap(solidParts)), stop: () => sizes.disconnect() };
};

/**
 * The outermost elements of a place that take the pointer: where a place lets it through, its contents lie on the map, and it does not. With those that are not displayed, which
 * have no size yet.
 */
const solidParts = (place: Element): readonly Element[] => {
  const { pointerEvents, visibility } = getComputedStyle(place);
  if (visibility === 'hidden') return [];
  return pointerEvents === 'none' ? [...place.children].flatMap(solidParts) : [place];
};

const boxesOn = (element: Element, parts: readonly Element[]): readonly Box[] => {
  const on = element.getBoundingClientRect();
  return parts.flatMap((part): readonly Box[] => {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    const isOn = left < on.right && right > on.left && top < on.bottom && bottom > on.top;
    if (!isOn || right <= left || bottom <= top) return [];
    return [
      {
        left: Math.floor(left - on.left),
        top: Math.floor(top - on.top),
        right: Math.ceil(right - on.left),
        bottom: Math.ceil(bottom - on.top),
      },
    ];
  });
};
