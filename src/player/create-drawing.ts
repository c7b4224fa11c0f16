import type { Lang } from '../case/types.ts';
import type { Theme } from '../look/palette.ts';
import { poster } from '../poster/poster.ts';
import type { PosterBasemap, PosterView } from '../poster/types.ts';
import type { SceneContext } from '../scene/context.ts';
import type { Scene } from '../scene/types.ts';
import { creditsOf } from '../stage/credits.ts';
import type { Basemap } from '../stage/types.ts';
import { mountSvg } from '../ui/mount-svg.ts';

export interface Drawing {
  readonly draw: (context: SceneContext, scene: Scene, theme: Theme, view: 'follow' | 'whole') => void;
}

/** Below this a drawing is not made: nothing could be read in it. */
const LEAST_PX = 200;

/** Draws scenes as SVG into a host, at the host's size. It knows only the layers that came parsed. */
export const createDrawing = (deps: {
  readonly host: HTMLElement;
  readonly basemap: Basemap;
  readonly lang: Lang;
}): Drawing => {
  const { host, lang } = deps;
  const basemap: PosterBasemap = {
    countries: deps.basemap.countries,
    attribution: creditsOf(deps.basemap).join(' · '),
    layers: deps.basemap.layers.flatMap((layer) =>
      typeof layer.data === 'string' ? [] : [{ ...layer, data: layer.data }],
    ),
  };
  return {
    draw: (context, scene, theme, view) => {
      const { clientWidth: width, clientHeight: height } = host;
      if (width < LEAST_PX || height < LEAST_PX) return;
      const clock = clockLiesOnMap(host);
      const options = { width, height, theme, lang, view: viewOf(scene, view), headline: false, clock };
      mountSvg(host, poster(context, scene, basemap, options));
    },
  };
};

/** In a narrow player the clocks stand above the map, where they hide nothing of it; the styles of the layout say the same. */
const clockLiesOnMap = (host: HTMLElement): boolean => (host.closest('.sl-player')?.clientWidth ?? 0) >= 820;

/** Kilometres kept in view on both sides of the train's interval. */
const AROUND_KM = 40;

const viewOf = ({ routes }: Scene, view: 'follow' | 'whole'): PosterView => {
  const interval = routes[0]?.intervals?.p80;
  if (view === 'whole' || interval === undefined) return { type: 'story' };
  return { type: 'range', fromKm: interval.fromKm - AROUND_KM, toKm: interval.toKm + AROUND_KM };
};
