import type { UiLabels } from '../words/ui-labels.ts';
import { createClaimCard } from './claim-card.ts';
import { createElement } from './create-element.ts';
import type { ClaimItem, Control } from './types.ts';

/** All distances that were claimed, each beside what is measured. Nothing is shown where there is none. */
export const createClaimList = (deps: { readonly labels: UiLabels }): Control<readonly ClaimItem[]> => {
  const { labels } = deps;
  const list = createElement('ul', 'sl-claim-list');
  const element = createElement('section', 'sl-claims', { 'aria-label': labels.claims }, [
    createElement('h2', 'sl-section-title', {}, [labels.claims]),
    list,
  ]);
  return {
    element,
    update(claims) {
      element.hidden = claims.length === 0;
      const cards = claims.map((claim) => createElement('li', '', {}, [createClaimCard({ labels, claim }).element]));
      list.replaceChildren(...cards);
    },
    destroy() {
      element.remove();
    },
  };
};
