import { textIn } from '../case/text.ts';
import { formatRfc3339 } from '../time/format-instant.ts';
import { asKnownWords } from '../words/as-known-words.ts';
import { pageStringsFor } from '../words/page-strings.ts';
import { sentence } from '../words/sentence.ts';
import { element, type Html } from './html.ts';
import { pictureWords } from './picture-words.ts';
import { PICTURES } from './pictures.ts';
import { addressOf, type Publication } from './publication.ts';
import { briefReports } from './report-list.ts';

/**
 * The player's element around what it shows until it plays, and where it never does: picture, sentence and the reports in order. In the case's own page, which says
 * the question and the sentence itself, it waits for the reader; in a frame, which is all about it, it does not.
 */
export const playerWithFallback = (publication: Publication, place: 'page' | 'frame'): Html => {
  const { context, scene, chosen } = publication;
  const start = chosen ? formatRfc3339(context.case.origin + scene.t, 'UTC') : null;
  const loading = place === 'page' ? 'click' : null;
  return element('sightline-player', { case: './case.json', place, loading, start }, [
    fallbackFigure(publication, place),
  ]);
};

const fallbackFigure = (publication: Publication, place: 'page' | 'frame'): Html => {
  const { context, scene, lang } = publication;
  const { case: subject, reports, journey } = context;
  const page = pageStringsFor(lang);
  const { lead, detail } = sentence(scene, context, lang);
  const known = `${asKnownWords(journey, subject, lang)}.`;
  const caption =
    place === 'page'
      ? [element('p', { class: 'fine' }, [known])]
      : [
          element('h1', {}, [textIn(subject.question, lang)]),
          element('p', { class: 'sentence' }, [element('strong', {}, [lead]), ` ${detail}`]),
          element('p', { class: 'fine' }, [
            known,
            ' ',
            element('a', { href: addressOf(publication, 'index.html') }, [page.wholeStory]),
          ]),
        ];
  return element('figure', {}, [
    picture(publication),
    element('figcaption', {}, caption),
    element('details', {}, [
      element('summary', {}, [page.inOrder(reports.length)]),
      briefReports(reports, context, lang),
    ]),
  ]);
};

const picture = (publication: Publication): Html =>
  element(
    'picture',
    {},
    PICTURES.map(({ path, width, height, media }) =>
      media === null
        ? element('img', { src: `./${path}`, alt: pictureWords(publication), width, height })
        : element('source', { media, srcset: `./${path}`, width, height }),
    ),
  );
