import type { MapBudget } from './create-map-budget.ts';
import { playerElementClass } from './player-element.ts';
import { reflectAttributes } from './reflect-attributes.ts';

const TAG = 'sightline-player';

/** A browser takes the oldest map's GPU context away for the seventeenth; a page may have other maps of its own. */
const MOST_MAPS = 4;

/**
 * Makes players of the elements `<sightline-player>` of a page. Where another script has done so already, of this version or another, nothing happens: all
 * players of a page are of one version and share its live maps.
 * @param site the folder of the player's files, with a slash at its end
 */
export const defineElement = (window: Window & typeof globalThis, site: string): void => {
  if (window.customElements.get(TAG) !== undefined) return;
  // With the first player that stands; there are no maps to be shared before.
  let maps: Promise<MapBudget> | null = null;
  const shareMaps = (): Promise<MapBudget> => {
    maps ??= import('./create-map-budget.ts').then(({ createMapBudget }) => createMapBudget(window, MOST_MAPS));
    return maps;
  };
  const SightlinePlayer = playerElementClass({ window, shareMaps, site });
  reflectAttributes(SightlinePlayer.prototype);
  window.customElements.define(TAG, SightlinePlayer);
};
