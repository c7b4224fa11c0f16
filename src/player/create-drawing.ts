import type { Lang } from '../case/types.ts';
import type { Theme } from '../look/palette.ts';
import type { ChainageInterval } from '../network/types.ts';
import { poster } from '../poster/poster.ts';
import type { PosterBasemap, PosterView } from '../poster/types.ts';
import type { SceneContext } from '../scene/context.ts';
import { partingOf } from '../scene/parting-of.ts';
import type { Ruler } from '../scene/ruler.ts';
import type { Scene } from '../scene/types.ts';
import type { Box } from '../stage/name-room.ts';
import type { Basemap } from '../stage/types.ts';
import type { ChosenView } from '../ui/camera-bar.ts';
import { mountSvg } from '../ui/mount-svg.ts';
import { creditsOf } from '../words/credits-of.ts';

export interface Drawing {
  readonly draw: (context: SceneContext, scene: Scene, look: DrawingLook) => void;
}

export interface DrawingLook {
  readonly theme: Theme;
  readonly view: ChosenView;
  readonly ruler: Ruler | null;
  /** What lies on the drawing: no name is set below it. */
  readonly covered: readonly Box[];
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
    attribution: creditsOf(deps.basemap.layers).join(' · '),
    layers: deps.basemap.layers.flatMap((layer) =>
      typeof layer.data === 'string' ? [] : [{ ...layer, data: layer.data }],
    ),
  };
  return {
    draw: (context, scene, { theme, view, ruler, covered }) => {
      const { clientWidth: width, clientHeight: height } = host;
      if (width < LEAST_PX || height < LEAST_PX) return;
      const clock = clockLiesOnMap(host);
      const options = {
        width,
        height,
        theme,
        lang,
        view: viewOf(scene, view),
        headline: null,
        claimCard: null,
        clock,
        ruler,
        covered,
      };
      mountSvg(host, poster(context, scene, basemap, options));
    },
  };
};

/** In a narrow player the clocks stand above the map, where they hide nothing of it; the styles of the layout say the same. */
const clockLiesOnMap = (host: HTMLElement): boolean => (host.closest('.sl-player')?.clientWidth ?? 0) >= 820;

/** Kilometres kept in view on both sides of the train's interval. */
const AROUND_KM = 65;

/** Kilometres of track kept in view on both sides of where routes part. */
const AROUND_JUNCTION_KM = 15;

const viewOf = ({ routes }: Scene, view: ChosenView): PosterView => {
  switch (view) {
    case 'follow': {
      const interval = routes[0]?.intervals?.p90;
      return interval === undefined ? { type: 'story' } : around(interval, AROUND_KM);
    }
    case 'junction': {
      const parting = partingOf(routes);
      return parting === null ? { type: 'story' } : around(parting, AROUND_JUNCTION_KM);
    }
    case 'whole':
      return { type: 'whole' };
    case 'evidence':
      return { type: 'story' };
  }
};

const around = ({ fromKm, toKm }: ChainageInterval, km: number): PosterView => ({
  type: 'range',
  fromKm: fromKm - km,
  toKm: toKm + km,
});
