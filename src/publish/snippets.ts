import { pageStringsFor } from '../words/page-strings.ts';
import { element } from './html.ts';
import { titleOf } from './page-head.ts';
import { pictureWords } from './picture-words.ts';
import { POSTER_PNG } from './pictures.ts';
import { HOST_SCRIPT, LOADER } from './player-names.ts';
import type { Publication } from './publication.ts';

export const SNIPPETS_PATH = 'snippets.txt';

/** The frame's shape: as wide as its column, and never too low for map and controls. */
export const FRAME = { width: 720, height: 760 } as const;

const FRAME_STYLE = 'width:100%;aspect-ratio:1;min-height:760px;border:0';

/** The element's own size, said before its script arrives: nothing moves then. */
const ELEMENT_STYLE = 'display:block;height:720px;overflow:auto';

/** Stands in for the address of a folder that was built without one. */
const PLACEHOLDER = 'https://your.host/folder/';

/** Five lines for any article. They need no script of ours, and lead to the case's page where frames are blocked. */
export const iframeSnippet = (publication: Publication): string => iframe(publication, `  style="${FRAME_STYLE}"`);

/** The same for whoever asks by oEmbed: WordPress and others keep width and height of it, and throw the style away. */
export const oembedFrame = (publication: Publication): string =>
  iframe(publication, `  width="${FRAME.width}" height="${FRAME.height}" style="height:auto;${FRAME_STYLE}"`);

const iframe = (publication: Publication, size: string): string => {
  const { base, embed, title } = namesFor(publication);
  const link = element('a', { href: base }, [titleOf(publication)]).markup;
  return [
    `<iframe src="${embed}"`,
    `  ${attribute('title', title)}`,
    '  loading="lazy" sandbox="allow-scripts" referrerpolicy="no-referrer"',
    size,
    `>${link}</iframe>`,
  ].join('\n');
};

/** A ready piece of somebody's page. */
export interface Snippet {
  readonly title: string;
  readonly how: string;
  readonly code: string;
}

export const snippets = (publication: Publication): readonly Snippet[] => {
  const { base, embed, title } = namesFor(publication);
  const frame = iframeSnippet(publication);
  const { lang } = publication;
  const picture = attribute('alt', pictureWords(publication));
  const custom = [
    element('script', { type: 'module', src: `${base}${LOADER}` }).markup,
    `<sightline-player case="${base}case.json" lang="${lang}" style="${ELEMENT_STYLE}">`,
    `  <a href="${base}"><img src="${base}poster.svg" width="960" height="640"`,
    `    style="width:100%;height:auto" loading="lazy" ${picture}></a>`,
    '</sightline-player>',
  ].join('\n');
  return [
    { title: 'iframe', how: 'For any page. No script is needed.', code: frame },
    {
      title: 'iframe as high as what it holds',
      how: 'Once in the page, beside any number of the iframes above. A small script that only fits their heights.',
      code: element('script', { src: `${base}${HOST_SCRIPT}`, async: true }).markup,
    },
    {
      title: 'Custom element',
      how: 'For pages that may load a module from this address. The picture stands until the player takes its place, and where it cannot.',
      code: custom,
    },
    {
      title: 'WordPress',
      how: 'On a line of its own in the editor the address of the page becomes an embed, by oEmbed. Where that is switched off, put the iframe above into a block "Custom HTML".',
      code: base,
    },
    {
      title: 'AMP',
      how: 'The first line goes into the head.',
      code: [
        '<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>',
        '',
        `<amp-iframe src="${embed}" ${attribute('title', title)}`,
        `  width="${FRAME.width}" height="${FRAME.height}" layout="responsive" sandbox="allow-scripts" frameborder="0" resizable>`,
        `  <amp-img src="${base}${POSTER_PNG.path}" layout="fill" placeholder ${picture}></amp-img>`,
        `  <div overflow tabindex="0" role="button" ${attribute('aria-label', pageStringsFor(lang).play)}>${element('span', {}, [pageStringsFor(lang).play]).markup}</div>`,
        '</amp-iframe>',
      ].join('\n'),
    },
    { title: 'Quarto', how: 'Raw HTML in a .qmd file.', code: ['```{=html}', frame, '```'].join('\n') },
    {
      title: 'Observable Framework',
      how: 'In the text of a page.',
      code: frame,
    },
    {
      title: 'Observable notebook',
      how: 'A cell. The module is loaded once, however many players there are.',
      code: [
        `import(${JSON.stringify(`${base}${LOADER}`)}).then(() =>`,
        `  html\`<sightline-player case="${base}case.json" lang="${lang}" style="${ELEMENT_STYLE}"></sightline-player>\``,
        ')',
      ].join('\n'),
    },
  ];
};

/** All snippets as a text to copy from. In English, as the command line is. */
export const snippetsText = (publication: Publication): string => {
  const { base } = publication;
  const head = [
    `${titleOf(publication)}: ways to embed it`,
    ...(base === null
      ? [`Built without --url: put the address of this folder in the place of ${PLACEHOLDER}`]
      : [`The page itself: ${base}`]),
    'A moment to open at goes behind the address of a frame: embed.html#t=2023-09-12T02:15:00Z',
  ];
  const parts = snippets(publication).map(({ title, how, code }) => `== ${title} ==\n${how}\n\n${code}\n`);
  return `${head.join('\n')}\n\n${parts.join('\n\n')}`;
};

const namesFor = (publication: Publication) => {
  const base = publication.base ?? PLACEHOLDER;
  return { base, embed: `${base}embed.html`, title: pageStringsFor(publication.lang).frame(titleOf(publication)) };
};

const attribute = (name: string, value: string): string =>
  element('i', { [name]: value }).markup.replace(/^<i |><\/i>$/g, '');
