import type { Lang } from '../case/types.ts';
import { formatRfc3339 } from '../time/format-instant.ts';
import type { LinkedView } from './options.ts';

/**
 * An address with knowledge time, version, the reports left out and the ghost trains in its query, and the moment in its fragment.
 * @param lang null where whoever follows the link gets that language anyway
 */
export const linkTo = (
  address: string,
  lang: Lang | null,
  { epoch, asOf, version, leftOut, ghosts }: LinkedView,
): string => {
  const url = new URL(address);
  if (lang !== null) url.searchParams.set('lang', lang);
  url.searchParams.set('as-of', formatRfc3339(asOf, 'UTC'));
  if (leftOut.length === 0) url.searchParams.delete('without');
  else url.searchParams.set('without', leftOut.join());
  if (ghosts) url.searchParams.set('ghosts', '1');
  else url.searchParams.delete('ghosts');
  url.searchParams.set('v', version);
  url.hash = `t=${formatRfc3339(epoch, 'UTC')}`;
  return url.href;
};
