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

/** Their names, right beside the plot. */
export const stationLabels = ({ nameOf }: StringlineView, placed: readonly PlacedStation[]): readonly HTMLElement[] =>
  placed.map(({ mark, y }) => {
    const [name, km] = nameOf(mark);
    const label = createElement('span', 'sl-station', {}, [
      createElement('span', 'sl-station-name', {}, [name]),
      createElement('span', 'sl-station-km', {}, [km]),
    ]);
    label.style.top = `${y}px`;
    return label;
  });
