import type { KmInterval } from '../../scene/types.ts';
import type { CaseTime } from '../../time/types.ts';
import { createElement, setProperty } from '../create-element.ts';
import type { Control } from '../types.ts';
import type { PlotScale } from './plot-scale.ts';

export interface TrainHeadState {
  readonly t: CaseTime;
  readonly train: { readonly km: number; readonly p90: KmInterval } | null;
  readonly scale: PlotScale;
}

/**
 * The playhead, with the train on it as on the map: a disc at the median, bars at the ends of the 90 % interval. Its place along the time, `--sl-at`, is per cent of
 * the track, which the style sheet turns into a shift: a frame that moves nothing else needs no layout.
 */
export const createTrainHead = (): Control<TrainHeadState> => {
  const median = createElement('span', 'sl-head-median');
  const interval = createElement('span', 'sl-head-interval');
  const element = createElement('span', 'sl-playhead', { 'aria-hidden': 'true' }, [interval, median]);
  return {
    element,
    update({ t, train, scale }) {
      const { start, end } = scale.window;
      const share = (t - start) / Math.max(1, end - start);
      element.hidden = share < 0 || share > 1;
      // Whole pixels here and below: a value that stays the same costs neither style nor layout, and most frames move it by a tenth of one.
      const width = Math.max(1, scale.size.width);
      setProperty(element, '--sl-at', String((Math.round(share * width) / width) * 100));
      interval.hidden = train === null;
      median.hidden = train === null;
      if (train === null) return;
      const y = (km: number): number => Math.round(scale.y(scale.trunk.routeId, km) ?? 0);
      const top = y(train.p90.toKm);
      setProperty(median, 'translate', `0 ${y(train.km)}px`);
      setProperty(interval, 'translate', `0 ${top}px`);
      setProperty(interval, 'height', `${y(train.p90.fromKm) - top}px`);
    },
    destroy() {
      element.remove();
    },
  };
};
