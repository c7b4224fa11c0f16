import type { Lang } from '../case/types.ts';
import type { LinkedView, Player, PlayerEvent } from '../player/options.ts';
import { formatRfc3339 } from '../time/format-instant.ts';
import { connectHost } from './connect-host.ts';
import type { FrameEvent } from './host-messages.ts';
import { pageLanguage } from './page-language.ts';
import { parseUrlParameters } from './url-parameters.ts';

/**
 * Fills a page with one player, as its address says, and connects it to the page that frames it, if one does.
 * @param deps.defaultCase the case where the address names none; null for a page that shows nothing of itself
 */
export const openPage = async (deps: {
  readonly window: Window;
  readonly defaultCase: string | null;
  readonly cooperative: boolean;
  /** The language of the page; empty where the player is all of it, as in a frame whose article it cannot see. */
  readonly ownLanguage: string;
}): Promise<void> => {
  const { window, ownLanguage } = deps;
  const { document, location } = window;
  const host = document.querySelector<HTMLElement>('[data-sightline]');
  if (host === null) throw new Error('The page has no element with data-sightline.');
  // Told before the player's code is there, and once: the addresses after this one are our own.
  const { problems } = parseUrlParameters(location.search, location.hash);
  for (const problem of problems) console.warn(`[sightline] Address: ${problem}`);
  const { createPlayer } = await import('../player/create-player.ts');

  /** One player, as an address asks for it. */
  const show = (address: string, file: File | null): ShownPlayer => {
    const { search, hash } = new URL(address);
    const parameters = parseUrlParameters(search, hash);
    const caseId = parameters.caseId ?? (search.includes('case=') ? null : deps.defaultCase);
    const lang = parameters.lang ?? pageLanguage(ownLanguage, window.navigator.languages);
    const isSaid = parameters.lang !== null || lang !== ownLanguage;
    document.documentElement.lang = lang;
    const player = createPlayer(host, {
      caseUrl: caseId === null ? null : new URL(`cases/${caseId}/case.json`, document.baseURI).href,
      caseFile: file,
      lang,
      theme: parameters.theme,
      asOf: parameters.asOf,
      moment: parameters.moment,
      autoplay: parameters.autoplay,
      heading: 'h1',
      cooperative: deps.cooperative,
      leftOut: parameters.leftOut,
      ghosts: parameters.ghosts,
      linkedVersion: parameters.version,
      linkTo: (view) => linkTo(address, isSaid ? lang : null, view),
      onLang: (next, from) => {
        shown.close();
        const link = inLanguage(from.link ?? address, next);
        remember(window, link);
        shown = show(link, from.file);
        shown.player.focusLanguage();
      },
      onEvent: (event) => {
        if (event.type === 'ready' && window.parent === window) document.title = `${event.title} · Sightline`;
        connection.tell(frameEvent(event));
      },
    });
    const connection = connectHost({
      window,
      element: player.element,
      childId: parameters.childId,
      onCommand: (command) => (command.type === 'as-of' ? player.knowAsOf(command.moment) : player.dispatch(command)),
    });
    const close = (): void => {
      connection.disconnect();
      player.destroy();
    };
    return { player, close };
  };

  let shown = show(location.href, null);
  window.addEventListener('hashchange', () => {
    const { moment } = parseUrlParameters('', location.hash);
    if (moment !== null) shown.player.goTo(moment);
  });
};

interface ShownPlayer {
  readonly player: Player;
  readonly close: () => void;
}

/** The same in another language, and at rest: who asks for a language reads. */
const inLanguage = (address: string, lang: Lang): string => {
  const url = new URL(address);
  url.searchParams.set('lang', lang);
  url.searchParams.delete('autoplay');
  return url.href;
};

/** Keeps what is shown in the page's address, so that it outlives a reload. */
const remember = ({ history }: Window, address: string): void => {
  try {
    history.replaceState(null, '', address);
  } catch {
    // A sandboxed frame may have no address of its own to keep it in: then a reload goes back to what the host asked for.
  }
};

/**
 * The page's own address with knowledge time, version, the reports left out and the ghost trains in its query, and the moment in its fragment.
 * @param lang null where whoever follows the link gets that language anyway
 */
const linkTo = (address: string, lang: Lang | null, { epoch, asOf, version, leftOut, ghosts }: LinkedView): string => {
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
