import type { UiLabels } from '../words/ui-labels.ts';
import { createElement, setAttribute, setText } from './create-element.ts';
import type { Control, RouteShare } from './types.ts';

/** The weight of each thinkable route, as a number and as a bar. */
export const createRouteShares = (deps: { readonly labels: UiLabels }): Control<readonly RouteShare[]> => {
  const list = createElement('ul', 'sl-route-list');
  const element = createElement('section', 'sl-routes', { 'aria-label': deps.labels.routes }, [
    createElement('h2', 'sl-section-title', {}, [deps.labels.routes]),
    list,
    createElement('p', 'sl-fine', {}, [deps.labels.routesNote]),
  ]);
  const rows = new Map<string, { readonly percent: HTMLElement; readonly bar: HTMLElement }>();
  const rowOf = (share: RouteShare) => {
    const known = rows.get(share.id);
    if (known !== undefined) return known;
    const percent = createElement('span', 'sl-route-percent');
    const bar = createElement('span', 'sl-route-bar', { 'aria-hidden': 'true' });
    list.append(
      createElement('li', 'sl-route', {}, [
        createElement('span', 'sl-route-name', { lang: share.nameLang }, [share.name]),
        ' ',
        percent,
        bar,
      ]),
    );
    const made = { percent, bar };
    rows.set(share.id, made);
    return made;
  };
  return {
    element,
    update(shares) {
      setAttribute(element, 'hidden', shares.length < 2 ? '' : null);
      for (const share of shares) {
        const { percent, bar } = rowOf(share);
        setText(percent, share.percent);
        bar.style.setProperty('--sl-share', String(share.weight));
      }
    },
    destroy() {
      element.remove();
    },
  };
};
