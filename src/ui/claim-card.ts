import type { AllLabels, CardStrings } from '../words/late-strings.ts';
import { createButton } from './create-button.ts';
import { createElement, setAttribute, setText } from './create-element.ts';
import { createMeasuredRows } from './measured-rows.ts';
import { createSafeLink } from './safe-link.ts';
import type { ClaimItem, Control } from './types.ts';

/** A distance that somebody claimed, beside what the map measures: opened from its line or from the list, null while closed. */
export const createClaimCard = (deps: {
  readonly labels: AllLabels;
  readonly cards: CardStrings;
  readonly onClose: () => void;
}): Control<ClaimItem | null> & { readonly focus: () => void } => {
  const { labels } = deps;
  const quote = createElement('p', 'sl-claim-claimed');
  const rows = createMeasuredRows();
  const verdict = createElement('p', 'sl-claim-verdict');
  const by = createElement('p', 'sl-claim-by');
  const close = createButton('sl-card-close', deps.cards.close, deps.onClose);
  const element = createElement('div', 'sl-card sl-map-card sl-claim-card', { role: 'group', hidden: '' }, [
    quote,
    rows.element,
    verdict,
    by,
    close,
  ]);
  return {
    element,
    focus: () => close.focus(),
    update(claim) {
      element.hidden = claim === null;
      if (claim === null) return;
      setAttribute(element, 'aria-label', labels.quoted(claim.claimed));
      setText(quote, labels.quoted(claim.claimed));
      setAttribute(quote, 'lang', claim.claimedLang);
      rows.update(claim.rows);
      setText(verdict, claim.verdict);
      by.replaceChildren(
        ...[claim.attribution, ' ', createSafeLink(claim.url, labels.source, labels.sourceOf(claim.claimed))].filter(
          (part) => part !== null,
        ),
      );
    },
    destroy: () => element.remove(),
  };
};
