import { afterEach, expect, test } from 'vitest';
import { createMapCards } from '../../../src/player/create-map-cards.ts';
import { measureDistanceClaims } from '../../../src/scene/measure-distance-claims.ts';
import { createLayout } from '../../../src/ui/layout.ts';
import { uiLabels } from '../../../src/words/ui-labels.ts';
import { createKimScene } from '../../unit/scene/create-kim-scene.ts';

const ownScroll = HTMLElement.prototype.scrollIntoView;
afterEach(() => {
  HTMLElement.prototype.scrollIntoView = ownScroll;
});

test('the card of a claim that was chosen on the map comes into view, as far as it must and no farther', () => {
  const context = createKimScene('2026-01-01T00:00:00Z');
  const measured = measureDistanceClaims(context);
  const layout = createLayout(uiLabels('en'));
  document.body.replaceChildren(layout.element);
  const cards = createMapCards({
    layout,
    buttons: { measure: document.createElement('button'), legend: document.createElement('button') },
    context,
    measured,
    lang: 'en',
    onMeasuring: () => {},
    onRule: () => {},
    onFrame: () => {},
    say: () => {},
  });
  const shown: string[] = [];
  HTMLElement.prototype.scrollIntoView = function (this: HTMLElement, how) {
    shown.push(
      `${this.hidden ? 'closed' : this.querySelector('.sl-claim-claimed')?.textContent} ${JSON.stringify(how)}`,
    );
  };
  cards.openClaim(measured[0]!.claim.id);
  expect(shown).toEqual(['“Vladivostok some 680 km north of Pyongyang” {"block":"nearest"}']);
  cards.destroy();
});
