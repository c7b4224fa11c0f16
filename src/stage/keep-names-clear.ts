import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Box, hasRoom } from './name-room.ts';

type Style = MapLibreMap['style'];
type Placement = Style['pauseablePlacement'];

/**
 * Lets MapLibre set only names that are whole and that nothing on the map covers. The style language has no word for places on the screen, and invisible symbols
 * at their coordinates would lag behind a camera that moves, and cost the worker a tile each time: so each round of placing names asks here as well, before it
 * asks which names are there already. A few comparisons a name.
 * @param covered what lies on the map, CSS pixels from its upper left corner
 */
export function keepNamesClear(map: MapLibreMap, covered: () => readonly Box[]): void {
  const watched = new WeakSet<Style>();
  const watch = (): void => {
    const { style } = map;
    if (watched.has(style)) return;
    watched.add(style);
    let placement: Placement = style.pauseablePlacement;
    Object.defineProperty(style, 'pauseablePlacement', {
      configurable: true,
      get: () => placement,
      set: (next: Placement) => {
        placement = next;
        forgetSides(next);
        restrict(next, covered());
      },
    });
  };
  watch();
  map.on('style.load', watch);
}

/**
 * Names would keep to the side on which they stood before, and a picture depend on how the reader got there. The placement before is drawn no more: the new one is finished
 * within the same frame, as nothing fades.
 */
function forgetSides({ placement: { prevPlacement } }: Placement): void {
  if (prevPlacement !== undefined) prevPlacement.variableOffsets = {};
}

function restrict({ placement: { collisionIndex } }: Placement, covered: readonly Box[]): void {
  const { grid, transform } = collisionIndex;
  const { width, height } = transform;
  // The grid reaches beyond the view, by as much on each side.
  const beyond = (grid.width - width) / 2;
  const isTaken = (left: number, top: number, right: number, bottom: number): boolean =>
    !hasRoom(
      { left: left - beyond, top: top - beyond, right: right - beyond, bottom: bottom - beyond },
      { width, height },
      covered,
    );
  const hitTest = grid.hitTest.bind(grid);
  const hitTestCircle = grid.hitTestCircle.bind(grid);
  grid.hitTest = (left, top, right, bottom, ...rest) =>
    isTaken(left, top, right, bottom) || hitTest(left, top, right, bottom, ...rest);
  grid.hitTestCircle = (x, y, radius, ...rest) =>
    isTaken(x - radius, y - radius, x + radius, y + radius) || hitTestCircle(x, y, radius, ...rest);
}
