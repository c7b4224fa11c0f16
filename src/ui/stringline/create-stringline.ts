import type { KmInterval } from '../../scene/types.ts';
import { clampToSpan } from '../../time/span.ts';
import type { CaseTime, Span } from '../../time/types.ts';
import type { LateLabels } from '../../words/late-strings.ts';
import { createElement } from '../create-element.ts';
import type { TimeSlider } from '../time-slider.ts';
import type { ReportItem, ReportState } from '../types.ts';
import { type BoxRect, boxesAt } from './box-rects.ts';
import { createKmCursor } from './create-km-cursor.ts';
import { createPlot } from './create-plot.ts';
import { createPlotTip } from './create-plot-tip.ts';
import { createTimeTools } from './create-time-tools.ts';
import { createTrainHead } from './create-train-head.ts';
import { followPointer } from './follow-pointer.ts';
import { brushWindow, isWhole, panWindow, refitWindow, windowAround, zoomWindow } from './time-window.ts';
import type { StringlineView } from './types.ts';

export interface StringlineState {
  readonly t: CaseTime;
  /** The likeliest route's median and 90 % interval; null while the train has no position. */
  readonly train: { readonly km: number; readonly p90: KmInterval } | null;
}

/** A chainage of a route. */
export interface TrackMark {
  readonly routeId: string;
  readonly km: number;
}

export interface StringlineControl {
  readonly update: (state: StringlineState) => void;
  /** Phase and standing of the boxes, as in the list. */
  readonly showReports: (states: ReadonlyMap<string, ReportState>) => void;
  /** Marks the report that the reader points at, here or elsewhere, and those that contradict it; null for none. */
  readonly point: (reportId: string | null) => void;
  /** Marks a chainage that the reader points at elsewhere; null for none. */
  readonly showTrack: (track: TrackMark | null) => void;
  /** Another journey of the same reports, as when the knowledge time is moved. What is zoomed to stays. */
  readonly setView: (view: StringlineView) => void;
  /** Draws anew at the size that its place has now. */
  readonly refit: () => void;
  /** Leaves the slider as it was. */
  readonly destroy: () => void;
}

/** A button press zooms by this much. */
const ZOOM = 2;

/**
 * The diagram of time and chainage behind the player's time slider: a press or a drag on it seeks, a click on a report's box picks that report, and the
 * native slider lies over it for the keyboard and for speech. Drawn anew for another size, window of time or journey; in a frame
 * only the playhead moves.
 */
export const createStringline = (deps: {
  readonly labels: LateLabels;
  readonly slider: TimeSlider;
  readonly view: StringlineView;
  readonly reports: readonly ReportItem[];
  readonly onSeek: (t: CaseTime) => void;
  /** A report's box was pressed, at the time that is sought as well. */
  readonly onPick: (reportId: string) => void;
  /** The pointer is over a report's box; null where it is over none. */
  readonly onPoint: (reportId: string | null) => void;
  /** The pointer is at a time; null where it has left the diagram. */
  readonly onPeek: (t: CaseTime | null) => void;
}): StringlineControl => {
  const { labels, slider } = deps;
  const { element, input, track } = slider;
  let { view } = deps;
  let window: Span = view.span;
  let state: StringlineState | null = null;
  const head = createTrainHead();
  const tip = createPlotTip({ reports: deps.reports });
  const kmCursor = createKmCursor();
  const brush = createElement('span', 'sl-brush', { 'aria-hidden': 'true', hidden: '' });
  const tools = createTimeTools({
    labels,
    onZoom: (direction) => {
      const { start, end } = window;
      const t = state?.t ?? start;
      const at = t >= start && t <= end ? t : (start + end) / 2;
      show(zoomWindow(window, view.span, at, direction > 0 ? ZOOM : 1 / ZOOM));
    },
    onWhole: () => show(view.span),
  });
  const summary = createElement('div', 'sl-visually-hidden');
  track.append(brush, kmCursor.element, tip.element, head.element);
  const plot = createPlot({ ...slider, onResize: () => show(window) });
  element.append(tools.element, summary);
  element.removeAttribute('data-plain');

  const show = (next: Span): void => {
    window = next;
    plot.draw(view, window);
    tools.update({ whole: isWhole(window, view.span) });
    tip.update(null);
    kmCursor.update(null);
    if (state !== null) head.update({ ...state, scale: plot.scale() });
  };
  const tell = (): void => summary.replaceChildren(...view.summary.map((line) => createElement('p', '', {}, [line])));
  const seek = (t: CaseTime): void => deps.onSeek(clampToSpan(t, view.span));
  const timeAt = (x: number): CaseTime => plot.scale().timeAt(x);
  const hit = (x: number, y: number, slop: number): readonly BoxRect[] => boxesAt(plot.rects(), x, y, slop);
  let pointed: string | null = null;
  const point = (reportId: string | null): void => {
    if (reportId === pointed) return;
    pointed = reportId;
    deps.onPoint(reportId);
  };

  /** Whoever presses there goes on by keyboard from there. */
  const goTo = (x: number): void => {
    input.focus({ preventScroll: true });
    seek(timeAt(x));
  };
  let pressedAt: CaseTime | null = null;
  const letGo = followPointer(track, {
    onPress: () => {
      pressedAt = state?.t ?? null;
    },
    onSeek: goTo,
    onTakeBack: () => {
      if (pressedAt !== null) seek(pressedAt);
    },
    canPick: (x, y, slop) => hit(x, y, slop).length > 0,
    onPick: (x, y, slop) => {
      goTo(x);
      for (const { box } of hit(x, y, slop).slice(0, 1)) deps.onPick(box.reportId);
    },
    onHover: (at) => {
      const boxes = at === null ? [] : hit(at.x, at.y, 3).map(({ box }) => box);
      point(boxes[0]?.reportId ?? null);
      deps.onPeek(at === null ? null : timeAt(at.x));
      track.classList.toggle('sl-on-box', boxes.length > 0);
      tip.update(at === null ? null : { ...at, size: plot.scale().size, words: view.momentWords(timeAt(at.x)), boxes });
    },
    onBrush: (fromX, toX, done) => {
      const from = Math.min(fromX, toX);
      brush.hidden = done;
      brush.style.left = `${from}px`;
      brush.style.width = `${Math.abs(toX - fromX)}px`;
      if (done && fromX !== toX) show(brushWindow(view.span, timeAt(fromX), timeAt(toX)));
    },
    onZoom: (x, factor) => show(zoomWindow(window, view.span, timeAt(x), factor)),
    onPan: (dx) => {
      if (isWhole(window, view.span)) return false;
      show(panWindow(window, view.span, (dx / plot.scale().size.width) * (window.end - window.start)));
      return true;
    },
  });
  tell();
  show(window);

  return {
    update(next) {
      const moved = next.t !== state?.t;
      state = next;
      const follows = moved ? windowAround(window, view.span, next.t) : window;
      if (follows !== window) show(follows);
      else head.update({ ...next, scale: plot.scale() });
    },
    showReports: plot.showReports,
    point: (reportId) => plot.highlight(new Set(reportId === null ? [] : [reportId])),
    showTrack(track) {
      kmCursor.update(track === null ? null : { ...track, words: view.kmWords(track.km), scale: plot.scale() });
    },
    setView(next) {
      const before = view.span;
      view = next;
      tell();
      show(refitWindow(window, before, view.span));
    },
    refit: () => show(window),
    destroy() {
      letGo();
      plot.destroy();
      for (const part of [brush, summary]) part.remove();
      for (const part of [kmCursor, tip, head, tools]) part.destroy();
      element.setAttribute('data-plain', '');
    },
  };
};
