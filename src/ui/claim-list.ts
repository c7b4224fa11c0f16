import type { AllLabels, CardStrings } from '../words/late-strings.ts';
import { createButton } from './create-button.ts';
import { createElement } from './create-element.ts';
import { createSafeLink } from './safe-link.ts';
import type { ClaimItem, Control } from './types.ts';

/**
 * All distances that were claimed, each beside what is measured, with a way to see it on the map; for what nobody could know yet there is none, and it
 * says so. Nothing is shown where there is no claim.
 */
export const createClaimList = (deps: {
  readonly labels: AllLabels;
  readonly cards: CardStrings;
  readonly onOpen: (claimId: string) => void;
}): Control<readonly ClaimItem[]> & { readonly focus: (claimId: string) => void } => {
  const { labels, cards } = deps;
  const list = createElement('ul', 'sl-claim-list');
  const element = createElement('section', 'sl-claims', { 'aria-label': labels.claims }, [
    createElement('h2', 'sl-section-title', {}, [labels.claims]),
    list,
  ]);
  const buttons = new Map<string, HTMLButtonElement>();
  const entry = (claim: ClaimItem): HTMLElement => {
    const open = createButton(
      'sl-claim-open',
      cards.showOnMap,
      () => deps.onOpen(claim.id),
      cards.showClaimOnMap(claim.claimed),
    );
    if (claim.standing === null) buttons.set(claim.id, open);
    return createElement('li', 'sl-card sl-claim', claim.standing === null ? {} : { 'data-mark': 'unpublished' }, [
      createElement('p', 'sl-claim-claimed', {}, [
        createElement('span', 'sl-visually-hidden', {}, [`${labels.claimed}: `]),
        createElement('span', '', { lang: claim.claimedLang }, [labels.quoted(claim.claimed)]),
      ]),
      createElement('p', 'sl-claim-measured', {}, [
        createElement('span', 'sl-visually-hidden', {}, [`${labels.measured}: `]),
        claim.measured,
      ]),
      createElement('p', 'sl-claim-verdict', {}, [claim.verdict]),
      createElement('p', 'sl-claim-by', {}, [
        claim.attribution,
        ' ',
        createSafeLink(claim.url, labels.source, labels.sourceOf(claim.claimed)),
      ]),
      claim.standing === null ? open : createElement('p', 'sl-report-standing', {}, [claim.standing]),
    ]);
  };
  return {
    element,
    focus: (claimId) => buttons.get(claimId)?.focus(),
    update(claims) {
      element.hidden = claims.length === 0;
      buttons.clear();
      list.replaceChildren(...claims.map(entry));
    },
    destroy() {
      element.remove();
    },
  };
};
