import type { IssueLog } from './issue-log.ts';
import type { Case, Source } from './types.ts';

interface Sourced {
  readonly id: string;
  readonly source: Source;
}

/** One warning for all sources without a link, one for all links without an archived copy: each on its own would drown the rest. */
export const summarizeLinks = ({ reports, distances, trainFacts }: Case, log: IssueLog): void => {
  const all: readonly Sourced[] = [...reports, ...distances, ...trainFacts];
  const sourced = all.filter(({ source }) => source.publisher !== '');
  const linked = sourced.filter(({ source }) => source.url !== null);
  const unlinked = sourced.filter(({ source }) => source.url === null && source.archivedUrl === null);
  const unarchived = linked.filter(({ source }) => source.archivedUrl === null);
  if (unlinked.length > 0) {
    log.warning(
      'no-link',
      '$',
      `${count(unlinked)} no link to the source`,
      'Add "url", or "archived" if the page is gone.',
    );
  }
  if (unarchived.length > 0) {
    log.warning(
      'no-archive',
      '$',
      `${count(unarchived)} a link but no archived copy, and pages vanish`,
      'Save the pages in a web archive and add the copies as "archived".',
    );
  }
};

const count = (entries: readonly Sourced[]): string => {
  const named = entries.slice(0, 5).map(({ id }) => id);
  const rest = entries.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''} ${entries.length === 1 ? 'has' : 'have'}`;
};
