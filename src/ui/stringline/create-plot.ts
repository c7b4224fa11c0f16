import type { ReportBox } from '../../scene/stringline/types.ts';
import type { Span } from '../../time/types.ts';
import { setAttribute } from '../create-element.ts';
import { createTimeAxis } from '../time-axis.ts';
import type { TimeSlider } from '../time-slider.ts';
import type { ReportState } from '../types.ts';
import { type BoxRect, boxRects } from './box-rects.ts';
import { createSvg } from './create-svg.ts';
import { drawBands, drawFork, drawGhosts } from './draw-bands.ts';
import { drawBox, isDrawn } from './draw-boxes.ts';
import { drawGround } from './draw-ground.ts';
import { drawWords } from './draw-words.ts';
import { type PlotScale, plotScale } from './plot-scale.ts';
import { placedStations, stationLabels } from './station-labels.ts';
import type { PlotSize, StringlineView } from './types.ts';

/** Until the page has said how large it is. */
const DEFAULT_SIZE: PlotSize = { width: 800, height: 180 };

/** A clock time and half of a date beside it have room in this, px. */
const TICK_PX = 52;

/** The drawing behind the slider, its words over the playhead, with its stations and clock times around it. */
export interface Plot {
  readonly draw: (view: StringlineView, window: Span) => void;
  readonly scale: () => PlotScale;
  readonly rects: () => readonly BoxRect[];
  readonly showReports: (states: ReadonlyMap<string, ReportState>) => void;
  /** Marks the boxes of these reports, and those that contradict them. */
  readonly highlight: (reportIds: ReadonlySet<string>) => void;
  readonly destroy: () => void;
}

/**
 * Puts the drawing into the track, behind and over what is there, and keeps to its size.
 * @param deps.top where the clock times of the first zone go, and `bottom` those of the second; `gutter` takes the stations
 * @param deps.onResize called when the track has another size, to draw again
 */
export const createPlot = (
  deps: Pick<TimeSlider, 'top' | 'bottom' | 'gutter' | 'track'> & { readonly onResize: () => void },
): Plot => {
  const { top, bottom, gutter, track } = deps;
  const svg = createSvg('svg', 'sl-plot', { 'aria-hidden': 'true', focusable: 'false' });
  const words = createSvg('svg', 'sl-plot-words', { 'aria-hidden': 'true', focusable: 'false' });
  track.prepend(svg);
  track.append(words);
  let scale: PlotScale | null = null;
  /** Asked for once, and then told by the observer: to ask in each drawing costs a layout of the page, a twentieth of what an answer as of another time takes. */
  let size: PlotSize | null = null;
  /** Width of the stations' place, measured with it. */
  let room = 0;
  let rects: readonly BoxRect[] = [];
  let boxes: readonly (readonly [box: ReportBox, element: SVGElement])[] = [];
  let states: ReadonlyMap<string, ReportState> = new Map();

  const measured = (): PlotSize => {
    room = gutter.clientWidth;
    return track.clientWidth > 0 ? { width: track.clientWidth, height: track.clientHeight } : DEFAULT_SIZE;
  };
  const sizes = new ResizeObserver(() => {
    const next = measured();
    if (next.width === size?.width && next.height === size.height) return;
    size = next;
    deps.onResize();
  });
  sizes.observe(track);

  const showStates = (): void => {
    for (const [{ reportId }, element] of boxes) {
      const state = states.get(reportId);
      setAttribute(element, 'data-phase', state?.phase ?? null);
      setAttribute(element, 'data-holds', state?.holds === true ? 'true' : null);
    }
  };

  return {
    draw(view, window) {
      size ??= measured();
      const { width, height } = size;
      scale = plotScale(view, window, size);
      rects = boxRects(view.boxes.filter(isDrawn), scale);
      const axes = view.axesOf(window, Math.max(2, Math.floor(width / TICK_PX)));
      const placed = placedStations(view, scale);
      boxes = rects.map((rect) => [rect.box, drawBox(rect)] as const);
      setAttribute(svg, 'data-ghosts', view.ghosts.length > 0 ? 'true' : null);
      for (const each of [svg, words]) setAttribute(each, 'viewBox', `0 0 ${width} ${height}`);
      svg.replaceChildren(
        ...drawGround(view, scale, {
          hours: axes[0]?.ticks.map(({ t }) => t) ?? [],
          stations: placed.map(({ y }) => y),
        }),
        ...drawBands(view, scale),
        ...drawGhosts(view, scale),
        ...drawFork(view, scale),
        ...boxes.map(([, element]) => element),
      );
      words.replaceChildren(...drawWords(view, scale, rects));
      gutter.replaceChildren(...stationLabels(view, placed, room));
      top.replaceChildren(...axes.slice(0, 1).map((axis) => createTimeAxis(axis, window, width)));
      bottom.replaceChildren(...axes.slice(1, 2).map((axis) => createTimeAxis(axis, window, width)));
      showStates();
    },
    scale: () => scale!,
    rects: () => rects,
    showReports(next) {
      states = next;
      showStates();
    },
    highlight(ids) {
      const against = new Set(boxes.flatMap(([{ reportId, conflicts }]) => (ids.has(reportId) ? conflicts : [])));
      for (const [{ reportId }, element] of boxes) {
        const mark = ids.has(reportId) ? 'chosen' : against.has(reportId) ? 'against' : null;
        setAttribute(element, 'data-mark', mark);
      }
    },
    destroy() {
      sizes.disconnect();
      svg.remove();
      words.remove();
      for (const place of [top, bottom, gutter]) place.replaceChildren();
    },
  };
};
