import type { UiLabels } from '../words/ui-labels.ts';
import { createElement } from './create-element.ts';

/** Places of the player, to be filled in any order and as late as what fills them is loaded. */
export interface Layout {
  readonly element: HTMLElement;
  /** Failures, progress and the issues of the case. */
  readonly notices: HTMLElement;
  readonly header: HTMLElement;
  /** The map, or the drawing in its place. Fills its frame. */
  readonly map: HTMLElement;
  /** Laid over the map's upper left and lower edge. */
  readonly mapTop: HTMLElement;
  readonly mapBottom: HTMLElement;
  readonly transport: HTMLElement;
  /** The slider with what is drawn behind it: the room of the stringline. */
  readonly diagram: HTMLElement;
  readonly reports: HTMLElement;
  /** How it was made, and what the reader can do with it. */
  readonly footer: HTMLElement;
}

/** The frame of the player in its order of reading: headline, sentence, map, time, reports, and below them how it was made. */
export const createLayout = (labels: UiLabels): Layout => {
  const place = (className: string): HTMLElement => createElement('div', className);
  const header = place('sl-place-header');
  const notices = place('sl-notices');
  const map = place('sl-map');
  const mapTop = place('sl-map-top');
  const mapBottom = place('sl-map-bottom');
  const transport = place('sl-place-transport');
  const diagram = place('sl-diagram');
  const reports = place('sl-place-reports');
  const footer = createElement('footer', 'sl-footer');
  const body = createElement('div', 'sl-body', {}, [
    header,
    notices,
    createElement('div', 'sl-map-frame', {}, [map, mapTop, mapBottom]),
    createElement('div', 'sl-strip', {}, [transport, diagram]),
    createElement('div', 'sl-aside', {}, [reports, footer]),
  ]);
  const element = createElement('section', 'sl-player', { 'aria-label': labels.player }, [body]);
  return { element, notices, header, map, mapTop, mapBottom, transport, diagram, reports, footer };
};
