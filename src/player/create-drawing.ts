import type { Lang } from '../case/types.ts';
import type { Theme } from '../look/palette.ts';
import type { SceneContext } from '../scene/context.ts';
import type { Scene } from '../scene/types.ts';
import type { Basemap } from '../stage/types.ts';
import { mountSvg } from './mount-svg.ts';

export interface Drawing {
  readonly draw: (scene: Scene, theme: Theme) => void;
}

export const createDrawing = async (deps: {
  readonly host: HTMLElement;
  readonly basemap: Basemap;
  readonly context: SceneContext;
  readonly lang: Lang;
}): Promise<Drawing> => {
  void mountSvg;
  void deps;
  return { draw: () => {} };
};
