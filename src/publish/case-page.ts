import { langOf, textIn } from '../case/text.ts';
import { measureDistanceClaims } from '../scene/measure-distance-claims.ts';
import { attributionOf } from '../words/attribution-of.ts';
import { correctionWords } from '../words/correction-words.ts';
import { distanceVerdictWords } from '../words/distance-verdict-words.ts';
import { distanceClaimWords } from '../words/distance-words.ts';
import { allLabels, lateStringsFor } from '../words/late-strings.ts';
import { pageStringsFor } from '../words/page-strings.ts';
import { sentence } from '../words/sentence.ts';
import { stringsFor } from '../words/strings.ts';
import { DOWNLOADS } from './downloads.ts';
import { playerWithFallback } from './fallback-player.ts';
import { type Child, dataBlock, documentOf, element, type Html } from './html.ts';
import { OEMBED_PATH } from './oembed.ts';
import { descriptionOf, loaderScript, pageFiles, titleOf } from './page-head.ts';
import { pictureWords } from './picture-words.ts';
import { CARD_PNG } from './pictures.ts';
import type { Publication } from './publication.ts';
import { fullReports, isBackground, sourceLink } from './report-list.ts';
import { iframeSnippet, SNIPPETS_PATH } from './snippets.ts';
import { structuredData } from './structured-data.ts';

/** The case's own page. Everything is in its text; the player comes to it. */
export const casePage = (publication: Publication): string => {
  const { lang, context } = publication;
  const { case: subject } = context;
  const { lead, detail } = sentence(publication.scene, context, lang);
  const head = [
    element('title', {}, [titleOf(publication)]),
    element('meta', { name: 'description', content: descriptionOf(publication) }),
    ...pageFiles(publication),
    ...forOtherSites(publication),
    dataBlock(structuredData(publication)),
  ];
  const body = element('body', { class: 'case' }, [
    element('main', {}, [
      element('header', {}, [
        element('p', { class: 'kicker' }, [textIn(subject.title, lang)]),
        element('h1', {}, [titleOf(publication)]),
        element('p', { class: 'sentence' }, [element('strong', {}, [lead]), ` ${detail}`]),
      ]),
      playerWithFallback(publication, 'page'),
      element('p', { class: 'summary', lang: langOf(subject.summary, subject, lang) }, [textIn(subject.summary, lang)]),
      element('p', { class: 'fine' }, [allLabels(lang).method]),
      ...reportSections(publication),
      distances(publication),
      versionAndCorrections(publication),
      downloads(publication),
      embedding(publication),
    ]),
    loaderScript(),
  ]);
  return documentOf(lang, head, body);
};

/** What networks, messengers and content systems read. All of it has to be absolute, so without the page's address there is only the text. */
const forOtherSites = (publication: Publication): readonly Child[] => {
  const { base, lang, drawn } = publication;
  const property = (name: string, content: string | number): Html => element('meta', { property: name, content });
  const words = [
    property('og:type', 'article'),
    property('og:title', titleOf(publication)),
    property('og:description', descriptionOf(publication)),
    property('og:locale', stringsFor(lang).locale.replace('-', '_')),
  ];
  if (base === null) return words;
  const card = new URL(CARD_PNG.path, base).href;
  return [
    element('link', { rel: 'canonical', href: base }),
    element('link', {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: new URL(OEMBED_PATH, base).href,
      title: titleOf(publication),
    }),
    ...words,
    property('og:url', base),
    ...(drawn
      ? [
          property('og:image', card),
          property('og:image:width', CARD_PNG.width),
          property('og:image:height', CARD_PNG.height),
          property('og:image:alt', pictureWords(publication)),
          element('meta', { name: 'twitter:card', content: 'summary_large_image' }),
          element('meta', { name: 'twitter:image', content: card }),
        ]
      : [element('meta', { name: 'twitter:card', content: 'summary' })]),
  ];
};

const section = (id: string, title: string, children: readonly Child[]): Html =>
  element('section', { 'aria-labelledby': id }, [element('h2', { id }, [title]), ...children]);

const reportSections = ({ context, lang }: Publication): readonly Html[] => {
  const page = pageStringsFor(lang);
  const told = context.reports.filter((track) => !isBackground(track));
  const background = context.reports.filter(isBackground);
  return [
    section('reports', page.inOrder(told.length), [
      element('p', { class: 'fine' }, [page.order]),
      fullReports(told, context, lang),
    ]),
    ...(background.length === 0
      ? []
      : [section('background', stringsFor(lang).ui.background, [fullReports(background, context, lang)])]),
  ];
};

const distances = ({ context, lang }: Publication): Html | null => {
  const { case: subject } = context;
  const ui = allLabels(lang);
  const measured = measureDistanceClaims(context);
  if (measured.length === 0) return null;
  const items = measured.map((each) => {
    const { claimed, measured: told } = distanceClaimWords(each, lang);
    const { headline, source } = each.claim;
    return element('li', {}, [
      element('p', { lang: langOf(headline, subject, lang) }, [ui.quoted(claimed)]),
      element('p', {}, [element('strong', {}, [`${ui.measured}: `]), told]),
      element('p', { class: 'verdict' }, [distanceVerdictWords(each, lang)]),
      element('p', { class: 'by' }, [
        attributionOf(source, subject, lang),
        ...(source.url === null ? [] : [' · ', sourceLink(source.url, ui.source, ui.sourceOf(claimed))]),
      ]),
      each.known ? null : element('p', { class: 'grade' }, [stringsFor(lang).standing.unpublished]),
    ]);
  });
  return section('distances', ui.claims, [element('ul', { class: 'claims' }, items)]);
};

const versionAndCorrections = ({ context: { case: subject }, lang }: Publication): Html => {
  const ui = allLabels(lang);
  const corrections = correctionWords(subject.corrections, lang);
  return section('version', pageStringsFor(lang).versionAndCorrections, [
    element('p', {}, [`${ui.version(subject.version)}.`]),
    corrections.length === 0
      ? element('p', {}, [lateStringsFor(lang).citing.noCorrections])
      : element(
          'ul',
          {},
          corrections.map((text) => element('li', {}, [text])),
        ),
  ]);
};

const downloads = ({ lang, drawn }: Publication): Html => {
  const page = pageStringsFor(lang);
  const files = DOWNLOADS.filter(({ path }) => drawn || !path.endsWith('.png'));
  return section('downloads', page.downloads, [
    element(
      'ul',
      {},
      files.map(({ path, name, format }) =>
        element('li', {}, [element('a', { href: `./${path}`, download: true }, [`${page[name]} (${format})`])]),
      ),
    ),
  ]);
};

const embedding = (publication: Publication): Html => {
  const page = pageStringsFor(publication.lang);
  return section('embed', page.embed, [
    ...(publication.base === null
      ? []
      : [
          element('p', {}, [page.embedHow]),
          element('pre', { tabindex: 0, 'aria-label': page.embed }, [
            element('code', {}, [iframeSnippet(publication)]),
          ]),
        ]),
    element('p', {}, [element('a', { href: `./${SNIPPETS_PATH}` }, [page.otherWays])]),
  ]);
};
