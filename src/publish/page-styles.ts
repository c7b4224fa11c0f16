import { cssVariables } from '../look/css-variables.ts';
import type { FontFile } from './publication.ts';

/** The style sheet of both pages. Faces are shown only where they arrive at once: text that has been read does not move. */
export const pageStyles = (faces: readonly FontFile[]): string =>
  [
    faceRules(faces, 'optional'),
    `:root {\n${cssVariables('light')}\n}`,
    `@media (prefers-color-scheme: dark) {\n:root {\n${cssVariables('dark')}\n}\n}`,
    RULES,
  ].join('\n\n');

/** @param display how a face that is late is dealt with, as `font-display` */
export const faceRules = (faces: readonly FontFile[], display: 'optional' | 'block'): string =>
  faces
    .map(
      ({ family, weight, href, unicodeRange }) =>
        `@font-face { font-family: '${family}'; font-weight: ${weight}; font-display: ${display}; src: url('./${href}') format('woff2'); unicode-range: ${unicodeRange}; }`,
    )
    .join('\n');

const RULES = `body {
  margin: 0;
  background: var(--sightline-paper);
  color: var(--sightline-text);
  font: 16px/1.5 var(--sightline-family-sans);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  overflow-wrap: anywhere;
}

main {
  box-sizing: border-box;
  max-inline-size: 960px;
  margin-inline: auto;
  padding-inline: 16px;
}

body.case main {
  padding-block: 32px 48px;
}

/* A frame is read in the system's type until its player brings its own: 68 kB of faces would come before the picture, and too late to be shown. */
body.embed {
  --sightline-family-sans: system-ui, sans-serif;
  --sightline-family-serif: Georgia, 'Times New Roman', serif;
  font-family: var(--sightline-family-sans);
}

body.embed main {
  max-inline-size: none;
  padding: 0;
}

h1,
h2 {
  font-family: var(--sightline-family-serif);
  font-weight: 500;
  line-height: 1.2;
  text-wrap: balance;
}

h1 {
  margin: 0;
  font-size: clamp(26px, 5vw, 40px);
}

.blocked {
  max-inline-size: none;
  margin: 0;
  padding: 10px 16px;
  border-block-end: 1px solid var(--sightline-hairline);
}

body.embed h1 {
  font-size: clamp(20px, 4vw, 24px);
}

h2 {
  margin: 40px 0 8px;
  padding-block-start: 12px;
  border-block-start: 1px solid var(--sightline-hairline);
  font-size: 24px;
}

h3 {
  margin: 0;
  font-size: 16px;
  font-weight: 600;
}

p {
  max-inline-size: 68ch;
  margin: 8px 0;
}

a {
  color: var(--sightline-claim);
  text-underline-offset: 2px;
}

a:focus-visible,
summary:focus-visible,
pre:focus-visible {
  outline: var(--sightline-focus-width) solid var(--sightline-text);
  outline-offset: 2px;
}

.kicker,
.fine,
.by,
.grade,
.note,
.when {
  color: var(--sightline-muted);
  font-size: 14px;
}

.kicker {
  margin: 0 0 8px;
}

.sentence {
  font-size: 18px;
}

sightline-player {
  display: block;
  margin-block: 20px;
}

body.case sightline-player {
  block-size: 780px;
  overflow: auto;
}

body.embed sightline-player {
  margin: 0;
}

@media (scripting: none) {
  body.case sightline-player {
    block-size: auto;
  }
}

figure {
  margin: 0;
}

figure img {
  display: block;
  inline-size: 100%;
  block-size: auto;
  border: 1px solid var(--sightline-hairline);
  box-sizing: border-box;
}

body.embed figcaption,
body.embed figure details {
  padding-inline: 16px;
}

body.embed figcaption {
  padding-block: 12px;
}

summary {
  padding-block: 6px;
  font-weight: 600;
  cursor: pointer;
}

ol,
ul {
  margin: 0;
  padding: 0;
  list-style: none;
}

.brief li {
  display: grid;
  padding-block: 8px;
  border-block-start: 1px solid var(--sightline-hairline);
}

.brief .time {
  color: var(--sightline-muted);
  font-size: 14px;
}

.reports > li,
.claims > li {
  padding-block: 14px;
  border-block-start: 1px solid var(--sightline-hairline);
  scroll-margin-block-start: 16px;
}

.reports > li:first-child,
.claims > li:first-child {
  border-block-start: 0;
}

.reports p,
.claims p {
  margin: 2px 0;
}

.links a,
section > ul:not(.claims) a {
  display: inline-block;
  padding-block: 4px;
}

pre {
  overflow-x: auto;
  padding: 12px;
  border: 1px solid var(--sightline-hairline);
  background: var(--sightline-card);
  font: 13px/1.5 ui-monospace, 'Cascadia Mono', Menlo, monospace;
  overflow-wrap: normal;
}

@media (min-width: 720px) {
  .brief li {
    grid-template-columns: minmax(0, 15em) minmax(0, 1fr);
    column-gap: 20px;
  }

  .brief .time {
    grid-row: span 2;
  }

  .reports > li {
    display: grid;
    grid-template-columns: minmax(0, 15em) minmax(0, 1fr);
    column-gap: 24px;
  }

  .reports > li > * {
    grid-column: 2;
  }

  .reports > li > .when {
    grid-column: 1;
    grid-row: 1 / span 6;
  }
}

@media print {
  body {
    background: #fff;
    color: #000;
  }

  pre,
  #embed,
  #downloads {
    display: none;
  }
}
`;
