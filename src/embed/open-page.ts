import type { LinkedView, PlayerEvent } from '../player/options.ts';
import { formatRfc3339 } from '../time/format-instant.ts';
import { connectHost } from './connect-host.ts';
import type { FrameEvent } from './host-messages.ts';
import { parseUrlParameters } from './url-parameters.ts';

/**
 * Fills a page with one player, as its address says, and connects it to the page that frames it, if one does.
 * @param deps.defaultCase the case where the address names none; null for a page that shows nothing of itself
 */
export const openPage = async (deps: {
  readonly window: Window;
  readonly defaultCase: string | null;
  readonly cooperative: boolean;
}): Promise<void> => {
  const { window } = deps;
  const { document, location } = window;
  const host = document.querySelector<HTMLElement>('[data-sightline]');
  if (host === null) throw new Error('The page has no element with data-sightline.');
  const parameters = parseUrlParameters(location.search, location.hash);
  for (const problem of parameters.problems) console.warn(`[sightline] Address: ${problem}`);
  const caseId = parameters.caseId ?? (location.search.includes('case=') ? null : deps.defaultCase);
  const lang = parameters.lang ?? 'en';

  const { createPlayer } = await import('../player/create-player.ts');
  const player = createPlayer(host, {
    caseUrl: caseId === null ? null : new URL(`cases/${caseId}/case.json`, document.baseURI).href,
    lang,
    theme: parameters.theme,
    asOf: parameters.asOf,
    moment: parameters.moment,
    autoplay: parameters.autoplay,
    heading: 'h1',
    cooperative: deps.cooperative,
    leftOut: parameters.leftOut,
    linkedVersion: parameters.version,
    linkTo: (shown) => linkTo(location.href, shown),
    onEvent: (event) => connection.tell(frameEvent(event)),
  });
  const connection = connectHost({
    window,
    element: player.element,
    childId: parameters.childId,
    onCommand: (command) => (command.type === 'as-of' ? player.knowAsOf(command.moment) : player.dispatch(command)),
  });
  window.addEventListener('hashchange', () => {
    const { moment } = parseUrlParameters('', location.hash);
    if (moment !== null) player.goTo(moment);
  });
};

/** The page's own address with knowledge time, version and the reports left out in its query, and the moment in its fragment. */
const linkTo = (address: string, { epoch, asOf, version, leftOut }: LinkedView): string => {
  const url = new URL(address);
  url.searchParams.set('as-of', formatRfc3339(asOf, 'UTC'));
  if (leftOut.length === 0) url.searchParams.delete('without');
  else url.searchParams.set('without', leftOut.join());
  url.searchParams.set('v', version);
  url.hash = `t=${formatRfc3339(epoch, 'UTC')}`;
  return url.href;
};

const frameEvent = (event: PlayerEvent): FrameEvent => {
  switch (event.type) {
    case 'ready':
      return { event: 'ready' };
    case 'state':
      return { event: 'state', t: event.t, playing: event.playing };
    case 'report':
      return { event: 'report', id: event.id, t: event.t };
  }
};
