import { controlsOnMap } from './controls-on-map.ts';
import type { Box } from './name-room.ts';

/** What lies on the map, where names are not to stand. */
export interface Covered {
  readonly boxes: () => readonly Box[];
  /** What others have laid on the map. */
  readonly lay: (boxes: readonly Box[]) => void;
  /** Asks anew where the stage's own controls are. */
  readonly measure: () => void;
  readonly stop: () => void;
}

/**
 * @param deps.credits they fold, and their fonts may come late: asked anew whenever they change their size
 * @param deps.widestBar how long the scale bar can be, CSS pixels
 * @param deps.onChange where something lies that did not before, or nothing any more; first when the credits are laid out
 */
export function gatherCovered(deps: {
  readonly container: HTMLElement;
  readonly credits: HTMLElement;
  readonly widestBar: () => number;
  readonly onChange: () => void;
}): Covered {
  let laid: readonly Box[] = [];
  let covered: readonly Box[] = [];
  const measure = (): void => {
    const next = [...laid, ...controlsOnMap(deps.container, deps.widestBar())];
    if (JSON.stringify(next) === JSON.stringify(covered)) return;
    covered = next;
    deps.onChange();
  };
  const sizes = new ResizeObserver(measure);
  sizes.observe(deps.credits);
  return {
    boxes: () => covered,
    lay(boxes) {
      laid = boxes;
      measure();
    },
    measure,
    stop: () => sizes.disconnect(),
  };
}
