/**
 * The element as a box of the article: as high as the page makes it, with the player scrolling inside, so that nothing around it moves when the player
 * takes the picture's place. In a frame of its own it is as high as what it holds.
 */
export const ELEMENT_STYLES = `
:host { display: block; position: relative; box-sizing: border-box; block-size: 720px; overflow: hidden; }
:host([place='frame']) { block-size: auto; min-block-size: 100%; overflow: visible; }
:host([hidden]) { display: none; }
:host(:not([place='frame'])) > .sl-frame {
  position: absolute; inset: 0; overflow: auto; container-type: size; --sightline-block-size: 100cqb;
}
@media print {
  :host { block-size: auto; overflow: visible; }
  :host > .sl-frame { position: static; overflow: visible; container-type: normal; }
}
`;
