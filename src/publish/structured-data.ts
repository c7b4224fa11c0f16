import { textIn } from '../case/text.ts';
import type { Source } from '../case/types.ts';
import { formatRfc3339 } from '../time/format-instant.ts';
import { sourceName } from '../words/source-name.ts';
import { DOWNLOADS } from './downloads.ts';
import { descriptionOf, titleOf } from './page-head.ts';
import { CARD_PNG } from './pictures.ts';
import { addressOf, type Publication } from './publication.ts';

/**
 * The page as data by schema.org: an article about an event, and the data set behind it. No `ClaimReview`: grades say how far a report can be trusted, and no
 * case holds a verdict on a claim that somebody stands for.
 */
export const structuredData = (publication: Publication): unknown => {
  const { base, lang, context, drawn } = publication;
  const { case: subject } = context;
  const written = (t: number): string => formatRfc3339(subject.origin + t, 'UTC');
  const span = context.ranked[0]?.journey.chain?.span ?? null;
  const title = textIn(subject.title, lang);
  const summary = textIn(subject.summary, lang);
  const shared = { inLanguage: lang, version: subject.version, isAccessibleForFree: true };
  const corrections = subject.corrections.map(({ date, text }) => ({
    '@type': 'CorrectionComment',
    datePublished: date,
    text: textIn(text, lang),
  }));
  const event = {
    '@type': 'Event',
    name: title,
    ...(span === null ? {} : { startDate: written(span.start), endDate: written(span.end) }),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        headline: titleOf(publication),
        alternativeHeadline: title,
        description: descriptionOf(publication),
        ...shared,
        ...(base === null ? {} : { url: base, mainEntityOfPage: base }),
        ...(base === null || !drawn ? {} : { image: new URL(CARD_PNG.path, base).href }),
        ...(corrections.length === 0 ? {} : { correction: corrections }),
        about: event,
        citation: citations(publication),
      },
      {
        '@type': 'Dataset',
        name: title,
        description: summary,
        ...shared,
        ...(base === null ? {} : { url: base }),
        ...(span === null ? {} : { temporalCoverage: `${written(span.start)}/${written(span.end)}` }),
        variableMeasured: 'position along the railway, with credible intervals',
        distribution: DOWNLOADS.filter(({ type }) => !type.startsWith('image/')).map(({ path, type }) => ({
          '@type': 'DataDownload',
          encodingFormat: type,
          contentUrl: addressOf(publication, path),
        })),
      },
    ],
  };
};

/** Every page that a report was taken from, once. */
const citations = ({ context: { case: subject }, lang }: Publication): readonly unknown[] => {
  const byUrl = new Map<string, Source>();
  for (const { source } of [...subject.reports, ...subject.distances, ...subject.trainFacts]) {
    if (source.url !== null && !byUrl.has(source.url)) byUrl.set(source.url, source);
  }
  return [...byUrl].map(([url, { publisher }]) => ({
    '@type': 'CreativeWork',
    url,
    ...(publisher === '' ? {} : { publisher: { '@type': 'Organization', name: sourceName(publisher, subject, lang) } }),
  }));
};
