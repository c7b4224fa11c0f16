import type { UiLabels } from '../words/ui-labels.ts';
import { createButton } from './create-button.ts';
import { createElement, setAttribute } from './create-element.ts';
import type { Control } from './types.ts';

/** `whole`: every route. `follow`: where the train can be. `free`: where the reader has put it. */
export type CameraView = 'whole' | 'follow' | 'free';

/** What the map shows, for those who cannot or will not drag it. */
export const createCameraBar = (deps: {
  readonly labels: UiLabels;
  readonly onView: (view: 'follow' | 'whole') => void;
  readonly onZoom: (direction: 1 | -1) => void;
}): Control<{ readonly view: CameraView }> => {
  const { labels } = deps;
  const follow = createButton('sl-on-map', labels.followTrain, () => deps.onView('follow'));
  const whole = createButton('sl-on-map', labels.wholeRoute, () => deps.onView('whole'));
  const zoomIn = createButton('sl-on-map sl-zoom', '+', () => deps.onZoom(1), labels.zoomIn);
  const zoomOut = createButton('sl-on-map sl-zoom', '−', () => deps.onZoom(-1), labels.zoomOut);
  const element = createElement('div', 'sl-camera', { role: 'group', 'aria-label': labels.camera }, [
    follow,
    whole,
    zoomIn,
    zoomOut,
  ]);
  return {
    element,
    update({ view }) {
      setAttribute(follow, 'aria-pressed', String(view === 'follow'));
      setAttribute(whole, 'aria-pressed', String(view === 'whole'));
    },
    destroy() {
      element.remove();
    },
  };
};
