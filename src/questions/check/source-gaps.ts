import type { Case, CaseIssue, Source } from '../../case/types.ts';
import { warning } from './warning.ts';

interface Sourced {
  readonly path: string;
  readonly source: Source;
}

/** Codes of the parser's one-line summaries, which these issues spell out. */
export const SUMMARIZED: readonly string[] = ['no-link', 'no-archive'];

/** Each source without a link, and each link without an archived copy, at its own path. Reports without any source are the parser's to tell. */
export const sourceGaps = ({ reports, distances, trainFacts }: Case): readonly CaseIssue[] =>
  [
    ...sourcesOf(reports, '$.reports'),
    ...sourcesOf(distances, '$.distances'),
    ...sourcesOf(trainFacts, '$.trainFacts'),
  ].flatMap(({ path, source }): readonly CaseIssue[] => {
    if (source.publisher === '' || source.archivedUrl !== null) return [];
    return [source.url === null ? noLink(path) : noArchive(path)];
  });

const sourcesOf = (entries: readonly { readonly source: Source }[], path: string): readonly Sourced[] =>
  entries.map(({ source }, i) => ({ source, path: `${path}[${i}].source` }));

const noLink = (path: string): CaseIssue =>
  warning(
    'no-link',
    path,
    'the source has no link, so nobody can look it up',
    'Add "url", or "archived" if the page is gone.',
  );

const noArchive = (path: string): CaseIssue =>
  warning(
    'no-archive',
    path,
    'the link has no archived copy, and pages vanish',
    'Save the page in a web archive and add the copy as "archived".',
  );
