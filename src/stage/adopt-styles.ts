import mapCss from 'maplibre-gl/dist/maplibre-gl.css?inline';
import { FAMILIES } from '../look/families.ts';
import { PALETTES, type Theme } from '../look/palette.ts';
import { SIZES } from '../look/type.ts';

/** Style sheets of one stage in the root that it lives under. Adopted, not inserted: the embed's policy forbids inline styles. */
export interface AdoptedStyles {
  readonly setTheme: (theme: Theme) => void;
  readonly remove: () => void;
}

export function adoptStyles(container: HTMLElement, theme: Theme): AdoptedStyles {
  const root = container.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) throw new Error('The stage must be in a document.');
  const base = new CSSStyleSheet();
  base.replaceSync(`${mapCss}\n${OURS}`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, base];
  container.classList.add('sightline-stage');
  const setTheme = (next: Theme): void => {
    for (const [name, value] of Object.entries(PALETTES[next])) {
      container.style.setProperty(`--stage-${name}`, String(value));
    }
  };
  setTheme(theme);
  return {
    setTheme,
    remove: () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== base);
      container.classList.remove('sightline-stage');
      for (const name of Object.keys(PALETTES[theme])) container.style.removeProperty(`--stage-${name}`);
    },
  };
}

const OURS = `
:where(.sightline-stage) { position: relative; container-type: inline-size; }
.sightline-stage-map { position: absolute; inset: 0; }
.sightline-stage .maplibregl-map { font-family: ${FAMILIES.sans}; font-size: ${SIZES.tiny}px; background: var(--stage-water); }
.sightline-stage .maplibregl-canvas:focus-visible { outline: 2px solid var(--stage-claim); outline-offset: -3px; }
.sightline-stage .maplibregl-ctrl-scale {
  background: color-mix(in srgb, var(--stage-land) 70%, transparent); color: var(--stage-text); border: 1.5px solid var(--stage-text);
  border-top: none; font-size: ${SIZES.tiny}px; padding: 0; text-align: center; line-height: 1.1; margin: 14px 12px 0 0;
}
.sightline-stage .maplibregl-ctrl-bottom-left .maplibregl-ctrl-scale { margin: 0 0 8px 10px; }
.sightline-stage .sightline-stage-north {
  clear: both; margin: 8px 14px 0 0; color: var(--stage-text); font: 600 ${SIZES.tiny}px/1 ${FAMILIES.sans}; text-align: center; pointer-events: none;
  text-shadow: 0 0 2px var(--stage-land), 0 0 2px var(--stage-land);
}
.sightline-stage-north::before { content: ''; display: block; margin: 0 auto 2px; inline-size: 9px; block-size: 12px; background: currentColor; clip-path: polygon(50% 0, 100% 100%, 50% 76%, 0 100%); }
.sightline-stage .maplibregl-ctrl-bottom-left .sightline-stage-north { margin: 0 0 4px 14px; inline-size: 12px; }
.sightline-stage-credits {
  position: absolute; right: 0; bottom: 0; z-index: 1; max-width: 100%; box-sizing: border-box; margin: 0; padding: 1px 6px;
  background: color-mix(in srgb, var(--stage-land) 84%, transparent); color: var(--stage-muted);
  font: ${SIZES.tiny}px/1.3 ${FAMILIES.sans}; text-align: right; pointer-events: none;
}
.sightline-stage-credits > p { margin: 0; }
.sightline-stage-credits > details { display: none; pointer-events: auto; }
.sightline-stage-credits summary { cursor: pointer; list-style: none; min-block-size: 24px; align-content: end; }
.sightline-stage-credits summary::-webkit-details-marker { display: none; }
@container (inline-size < 600px) {
  .sightline-stage-credits > p:not(:only-child) { display: none; }
  .sightline-stage-credits > details { display: block; }
}
.sightline-stage .maplibregl-cooperative-gesture-screen { font-size: ${SIZES.body}px; }
`;
