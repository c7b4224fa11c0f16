import type { MapStrings } from '../words/map-strings.ts';
import type { UiLabels } from '../words/ui-labels.ts';
import { createButton } from './create-button.ts';
import { createElement, setAttribute } from './create-element.ts';
import type { Control } from './types.ts';

/** `whole`: every route. `follow`: where the train can be. `evidence`: every place of a report that counts. `junction`: where the routes part. */
export type ChosenView = 'whole' | 'follow' | 'evidence' | 'junction';

/** `free`: where the reader has put it. */
export type CameraView = ChosenView | 'free';

/** What the map shows, for those who cannot or will not drag it. */
export const createCameraBar = (deps: {
  readonly labels: UiLabels;
  readonly map: MapStrings;
  /** Whether routes part at all. */
  readonly hasJunction: boolean;
  readonly onView: (view: ChosenView) => void;
  readonly onZoom: (direction: 1 | -1) => void;
}): Control<{ readonly view: CameraView }> => {
  const { labels } = deps;
  const views: readonly (readonly [ChosenView, string])[] = [
    ['follow', labels.followTrain],
    ['whole', labels.wholeRoute],
    ['evidence', deps.map.evidenceView],
    ...(deps.hasJunction ? [['junction', deps.map.junctionView] as const] : []),
  ];
  const buttons = views.map(
    ([view, name]) => [view, createButton('sl-on-map', name, () => deps.onView(view))] as const,
  );
  const zoomIn = createButton('sl-on-map sl-zoom', '+', () => deps.onZoom(1), labels.zoomIn);
  const zoomOut = createButton('sl-on-map sl-zoom', '−', () => deps.onZoom(-1), labels.zoomOut);
  const element = createElement('div', 'sl-camera', { role: 'group', 'aria-label': labels.camera }, [
    ...buttons.map(([, button]) => button),
    zoomIn,
    zoomOut,
  ]);
  return {
    element,
    update({ view }) {
      for (const [each, button] of buttons) setAttribute(button, 'aria-pressed', String(each === view));
    },
    destroy() {
      element.remove();
    },
  };
};
