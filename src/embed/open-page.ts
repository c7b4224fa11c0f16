import type { PlayerOptions } from '../player/options.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { createElement } from '../ui/create-element.ts';
import { connectHost } from './connect-host.ts';
import { createPlace, type Place } from './create-place.ts';
import { frameEvent } from './frame-event.ts';
import { inLanguage } from './in-language.ts';
import { loadPoster } from './load-poster.ts';
import { pageLanguage } from './page-language.ts';
import { placeStyles } from './place-styles.ts';
import { rememberAddress } from './remember-address.ts';
import { restOutOfSight } from './rest-out-of-sight.ts';
import { savesData } from './saves-data.ts';
import { shellParameters } from './shell-parameters.ts';
import { watchView } from './watch-view.ts';

export interface PageDeps {
  readonly window: Window;
  /** The case where the address names none; null for a page that shows nothing of itself. */
  readonly defaultCase: string | null;
  /** The page of a frame: its picture comes first, it scrolls with the article, and rests out of sight. */
  readonly isFrame: boolean;
  /** The language of the page; empty where the player is all of it, as in a frame whose article it cannot see. */
  readonly ownLanguage: string;
}

/** Fills a page with one player, as its address says, and connects it to the page that frames it, if one does. */
export const openPage = async (deps: PageDeps): Promise<void> => {
  const { window } = deps;
  const { document, location } = window;
  const host = document.querySelector<HTMLElement>('[data-sightline]');
  if (host === null) throw new Error('The page has no element with data-sightline.');
  adoptStyles(document, [placeStyles()]);

  const asked = askedBy(deps, location.href);
  document.documentElement.lang = asked.lang;
  const poster = deps.isFrame && asked.caseUrl !== null ? createElement('div', 'sl-picture') : null;
  const show = (address: string, file: File | null, picture: Element | null): Shown =>
    openPlace(deps, host, { address, file, picture }, (next, from) => {
      shown.close();
      const link = inLanguage(from.link ?? address, next);
      rememberAddress(window, link);
      shown = show(link, from.file, null);
      void shown.place.start().then(() => shown.place.player()?.focusLanguage());
    });
  let shown = show(location.href, null, poster);
  window.addEventListener('hashchange', async () => {
    const { parseUrlParameters } = await import('./url-parameters.ts');
    const { moment } = parseUrlParameters('', location.hash);
    if (moment !== null) shown.place.goTo(moment);
  });
  const isDrawn = poster !== null && asked.caseUrl !== null && (await loadPoster(window, poster, asked.caseUrl, asked));
  if (!isDrawn) {
    if (poster !== null) {
      shown.close();
      shown = show(location.href, null, null);
    }
    void shown.place.start();
  } else if (!savesData(window)) {
    const stop = watchView(shown.place.element, 100, (near) => {
      if (!near) return;
      stop();
      void shown.place.start();
    });
  }
};

interface Shown {
  readonly place: Place;
  readonly close: () => void;
}

/** What has to be known of an address before there is a player. */
const askedBy = ({ window, defaultCase, ownLanguage }: PageDeps, address: string) => {
  const parameters = shellParameters(address);
  const caseId = parameters.caseId ?? (parameters.namesCase ? null : defaultCase);
  const lang = parameters.lang ?? pageLanguage(ownLanguage, window.navigator.languages);
  const caseUrl = caseId === null ? null : new URL(`cases/${caseId}/case.json`, window.document.baseURI).href;
  return { ...parameters, caseUrl, lang, isSaid: parameters.lang !== null || lang !== ownLanguage };
};

/** In one column the page scrolls: a finger on the map, or a wheel, must not hold it. */
const SCROLLING = '(max-width: 819px)';

/** One player, as an address asks for it. */
const openPlace = (
  deps: PageDeps,
  host: HTMLElement,
  {
    address,
    file,
    picture,
  }: { readonly address: string; readonly file: File | null; readonly picture: Element | null },
  onLang: PlayerOptions['onLang'],
): Shown => {
  const { window, isFrame } = deps;
  const { document } = window;
  const { lang, theme, caseUrl, childId, isSaid } = askedBy(deps, address);
  document.documentElement.lang = lang;
  const place = createPlace({
    poster: picture,
    lang,
    theme,
    options: async () => {
      const { parseUrlParameters } = await import('./url-parameters.ts');
      const { search, hash } = new URL(address);
      const asked = parseUrlParameters(search, hash);
      for (const problem of asked.problems) console.warn(`[sightline] Address: ${problem}`);
      return {
        ...asked,
        linkedVersion: asked.version,
        caseUrl,
        caseFile: file,
        heading: 'h1',
        cooperative: isFrame || window.matchMedia(SCROLLING).matches,
        onLang,
      };
    },
    link: { address, lang: isSaid ? lang : null },
    onEvent: (event) => {
      if (event.type === 'ready' && window.parent === window) document.title = `${event.title} · Sightline`;
      connection.tell(frameEvent(event));
    },
  });
  host.append(place.element);
  const connection = connectHost({ window, element: place.element, childId, onCommand: place.tell });
  const stopResting = isFrame ? restOutOfSight(window, place) : () => {};
  const close = (): void => {
    stopResting();
    connection.disconnect();
    place.destroy();
  };
  return { place, close };
};
