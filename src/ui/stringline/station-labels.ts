import { textWidth } from '../../look/text-width.ts';
import { SIZES } from '../../look/type.ts';
import { chooseStations } from '../../scene/stringline/choose-stations.ts';
import type { StationMark } from '../../scene/stringline/types.ts';
import { createElement } from '../create-element.ts';
import type { PlotScale } from './plot-scale.ts';
import type { StringlineView } from './types.ts';

/** Least distance of two names, px. */
const LINE = 15;

/** Stations of little rank are named from this scale on, px per km: from afar they would say nothing. */
const NEAR = 1.2;
const FAR_ORDER = 7;

/** From a name to the plot, and to its kilometre, px. */
const EDGE = 8;
const GAP = 6;

interface PlacedStation {
  readonly mark: StationMark;
  readonly y: number;
}

/** The stations that can be named beside the diagram, with their heights in it. */
export function placedStations({ stations }: StringlineView, scale: PlotScale): readonly PlacedStation[] {
  const { trunk, rows } = scale;
  return [trunk, ...rows.filter(({ known }) => known)].flatMap((panel) => {
    const perKm = (panel.bottom - panel.top) / (panel.toKm - panel.fromKm);
    const own = stations.filter(
      ({ routeId, km, order }) =>
        routeId === panel.routeId && km >= panel.fromKm && km <= panel.toKm && (order <= FAR_ORDER || perKm >= NEAR),
    );
    return chooseStations(own, LINE / perKm).map((mark) => ({ mark, y: scale.y(mark.routeId, mark.km)! }));
  });
}

/**
 * Their names, right beside the plot, with their kilometres where both have room; the kilometre alone of a name that would be cut off.
 * @param room width of the place of the names, px; 0 before the page has said how wide it is
 */
export const stationLabels = (
  { nameOf, kmWords }: Pick<StringlineView, 'nameOf' | 'kmWords'>,
  placed: readonly PlacedStation[],
  room: number,
): readonly HTMLElement[] =>
  placed.map(({ mark, y }) => {
    const [name, km] = nameOf(mark);
    const fits = (width: number): boolean => room === 0 || width <= room - EDGE;
    const parts = fits(textWidth(name, SIZES.tiny))
      ? [
          createElement('span', 'sl-station-name', {}, [name]),
          ...(fits(textWidth(name + km, SIZES.tiny) + GAP) ? [createElement('span', 'sl-station-km', {}, [km])] : []),
        ]
      : [createElement('span', 'sl-station-name', {}, [kmWords(mark.km)])];
    const label = createElement('span', 'sl-station', {}, parts);
    label.style.top = `${y}px`;
    return label;
  });
