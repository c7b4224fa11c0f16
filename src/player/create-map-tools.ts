import { createButton } from '../ui/create-button.ts';
import { setAttribute } from '../ui/create-element.ts';
import { stringsFor } from '../words/strings.ts';
import type { MapCards, MapCardsDeps } from './create-map-cards.ts';
import type { CreateLate } from './late-parts.ts';

/** The buttons on the map that open something on it. What they open is loaded later. */
export interface MapTools extends Pick<MapCards, 'openClaim' | 'spot' | 'destroy'> {
  readonly toggleMeasuring: () => void;
  /** The distances as known at another time; an open one that nobody could know then closes. */
  readonly setMeasured: MapCards['setMeasured'];
}

export const createMapTools = (deps: Omit<MapCardsDeps, 'buttons'> & { readonly createLate: CreateLate }): MapTools => {
  const { map } = stringsFor(deps.lang);
  let { measured } = deps;
  const toggle = (type: 'measure' | 'legend'): void => cards.use((shown) => shown.toggle(type));
  const buttons = {
    measure: createButton('sl-map-tool', map.measure, () => toggle('measure')),
    legend: createButton('sl-map-tool', map.legend, () => toggle('legend')),
  };
  for (const button of Object.values(buttons)) setAttribute(button, 'aria-expanded', 'false');
  deps.layout.mapTools.append(buttons.measure, buttons.legend);
  const cards = deps.createLate(
    () => import('./create-map-cards.ts'),
    ({ createMapCards }) => createMapCards({ ...deps, measured, buttons }),
  );
  return {
    toggleMeasuring: () => toggle('measure'),
    setMeasured(next) {
      measured = next;
      cards.now()?.setMeasured(next);
    },
    openClaim: (claimId) => cards.use(({ openClaim }) => openClaim(claimId)),
    // Nothing can be measured before there is something to measure with.
    spot: (spot) => cards.now()?.spot(spot),
    destroy() {
      cards.destroy();
      for (const button of Object.values(buttons)) button.remove();
    },
  };
};
