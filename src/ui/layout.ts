import type { UiLabels } from '../words/ui-labels.ts';
import { createElement } from './create-element.ts';

/** Places of the player, to be filled in any order and as late as what fills them is loaded. */
export interface Layout {
  readonly element: HTMLElement;
  /** Failures, progress and the issues of the case. */
  readonly notices: HTMLElement;
  readonly header: HTMLElement;
  /** In the header: what the story is about, and how to take it elsewhere. Whoever fills it has a row of its own, so that nothing moves. */
  readonly story: HTMLElement;
  /** The map, or the drawing in its place. Fills its frame. */
  readonly map: HTMLElement;
  /** What the reader should know of the map, laid over it: it comes late, and a row of its own would move what is read. */
  readonly mapNotice: HTMLElement;
  /** Buttons that open something on the map: laid over it, on a phone below the diagram. */
  readonly mapTools: HTMLElement;
  /** Laid over the map's upper left and lower edge. */
  readonly mapTop: HTMLElement;
  readonly mapBottom: HTMLElement;
  /** What the map shows: laid over it, on a phone below the diagram, which is to be seen together with the map. */
  readonly mapViews: HTMLElement;
  readonly transport: HTMLElement;
  /** The slider with what is drawn behind it: the room of the stringline. */
  readonly diagram: HTMLElement;
  /** The time of knowledge: below the diagram, and above the reports where they stand beside the map. */
  readonly knowledge: HTMLElement;
  readonly reports: HTMLElement;
  /** How it was made, and what the reader can do with it; in it the claimed distances, and below them what is made of the case. */
  readonly footer: HTMLElement;
  readonly claims: HTMLElement;
  readonly about: HTMLElement;
}

/** The frame of the player in its order of reading: headline, sentence, map, time, reports, and below them how it was made. */
export const createLayout = (labels: UiLabels): Layout => {
  const place = (className: string): HTMLElement => createElement('div', className);
  const header = place('sl-place-header');
  const story = place('sl-place-story');
  const notices = place('sl-notices');
  const mapTools = place('sl-map-tools');
  const map = place('sl-map');
  const mapNotice = place('sl-map-notice');
  const mapTop = place('sl-map-top');
  const mapBottom = place('sl-map-bottom');
  const mapViews = place('sl-map-views');
  const knowledge = place('sl-place-knowledge');
  const transport = place('sl-place-transport');
  const diagram = place('sl-diagram');
  const reports = place('sl-place-reports');
  const claims = place('sl-place-claims');
  const about = place('sl-place-about');
  const footer = createElement('footer', 'sl-footer', {}, [claims, about]);
  const body = createElement('div', 'sl-body', {}, [
    header,
    notices,
    createElement('div', 'sl-map-frame', {}, [map, mapNotice, mapTop]),
    createElement('div', 'sl-strip', {}, [transport, diagram]),
    mapViews,
    mapTools,
    mapBottom,
    knowledge,
    createElement('div', 'sl-aside', {}, [reports, footer]),
  ]);
  const element = createElement('section', 'sl-player', { 'aria-label': labels.player }, [body]);
  return {
    element,
    notices,
    header,
    story,
    map,
    mapNotice,
    mapTools,
    mapTop,
    mapBottom,
    mapViews,
    transport,
    diagram,
    knowledge,
    reports,
    footer,
    claims,
    about,
  };
};
