import type { UiLabels } from '../words/ui-labels.ts';
import { createElement } from './create-element.ts';
import { createSafeLink } from './safe-link.ts';
import type { ClaimItem, Control } from './types.ts';

/** A distance that somebody claimed, beside what the map measures. */
export const createClaimCard = (deps: {
  readonly labels: UiLabels;
  readonly claim: ClaimItem;
}): Control<{ readonly visible: boolean }> => {
  const { labels, claim } = deps;
  const element = createElement('div', 'sl-card sl-claim', {}, [
    createElement('p', 'sl-claim-claimed', {}, [
      createElement('span', 'sl-visually-hidden', {}, [`${labels.claimed}: `]),
      createElement('span', '', { lang: claim.claimedLang }, [labels.quoted(claim.claimed)]),
    ]),
    createElement('p', 'sl-claim-measured', {}, [
      createElement('span', 'sl-visually-hidden', {}, [`${labels.measured}: `]),
      claim.measured,
    ]),
    createElement('p', 'sl-claim-by', {}, [
      claim.attribution,
      ' ',
      createSafeLink(claim.url, labels.source, labels.sourceOf(claim.claimed)),
    ]),
  ]);
  return {
    element,
    update({ visible }) {
      element.hidden = !visible;
    },
    destroy() {
      element.remove();
    },
  };
};
