import type { Moment, PlayerEvent, Standpoint } from '../player/options.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { caseAddress } from './case-address.ts';
import { connectHost, type HostConnection } from './connect-host.ts';
import type { MapBudget } from './create-map-budget.ts';
import { createPlace, type Place } from './create-place.ts';
import { ATTRIBUTES, IN_QUERY, type PlayerAttribute } from './element-attributes.ts';
import { ELEMENT_STYLES } from './element-styles.ts';
import { frameEvent } from './frame-event.ts';
import { inLanguage } from './in-language.ts';
import { pageLanguage } from './page-language.ts';
import { placeStyles } from './place-styles.ts';
import { rememberAddress } from './remember-address.ts';
import { restOutOfSight } from './rest-out-of-sight.ts';
import { savesData } from './saves-data.ts';
import { type ShellParameters, shellParameters } from './shell-parameters.ts';
import type { PlayerMethods } from './sightline-player-element.ts';
import { watchView } from './watch-view.ts';

/** Seconds since the case's origin or an instant with offset. What reads it is loaded when it is needed. */
const momentOf = async (moment: number | string): Promise<Moment | null> =>
  (await import('./parse-moment.ts')).parseMoment(String(moment));

export interface ElementDeps {
  readonly window: Window & typeof globalThis;
  /** What shares the live maps of the page. */
  readonly shareMaps: () => Promise<MapBudget>;
  /** The folder of the player's files, with a slash at its end. */
  readonly site: string;
}

/**
 * The class of `<sightline-player>`: what is written inside is shown until the player stands, and for good where it never does. What it reads, tells and
 * can be asked is described in custom-elements.json.
 */
export const playerElementClass = ({ window, shareMaps, site }: ElementDeps) =>
  class SightlinePlayer extends window.HTMLElement implements PlayerMethods {
    static readonly observedAttributes: readonly string[] = ATTRIBUTES;
    readonly #root = this.attachShadow({ mode: 'open' });
    #place: Place | null = null;
    #close = (): void => {};
    /** What was on screen when it was last taken out of the page, or its page's address. */
    #address: string | null = null;
    #isStale = false;

    constructor() {
      super();
      adoptStyles(this.#root, [placeStyles(), ELEMENT_STYLES]);
    }

    connectedCallback(): void {
      // Moved within the page, which takes it out and puts it back at once: it stays as it is.
      if (this.#place === null) this.#open(this.#address ?? this.#ownAddress(), null, this.#slot());
    }

    disconnectedCallback(): void {
      window.queueMicrotask(() => {
        if (this.isConnected) return;
        this.#address = this.#place?.player()?.link() ?? this.#address;
        this.#shut();
      });
    }

    attributeChangedCallback(name: PlayerAttribute, before: string | null, now: string | null): void {
      if (this.#place === null || before === now || name === 'loading' || name === 'autoplay') return;
      if (name === 'start' && now !== null) this.seek(now);
      else if (name === 'as-of') this.asOf(now);
      else this.#renewOnce(name);
    }

    #renewOnce(name: PlayerAttribute): void {
      if (this.#isStale) return;
      this.#isStale = true;
      // Several attributes that are set in one go make one new player.
      window.queueMicrotask(() => {
        this.#isStale = false;
        if (this.#place !== null) this.#renew(name);
      });
    }

    play(): void {
      this.#place?.tell({ type: 'play' });
    }

    pause(): void {
      this.#place?.tell({ type: 'pause' });
    }

    seek(moment: number | string): void {
      void momentOf(moment).then((parsed) => {
        if (parsed !== null) this.#place?.goTo(parsed);
      });
    }

    step(direction: 1 | -1): void {
      this.#place?.tell({ type: 'step', direction });
    }

    asOf(moment: number | string | null): void {
      void (moment === null ? Promise.resolve(null) : momentOf(moment)).then((parsed) => {
        if (moment === null || parsed !== null) this.#place?.tell({ type: 'as-of', moment: parsed });
      });
    }

    #attribute = (name: PlayerAttribute): string | null => this.getAttribute(name);

    /** Alone on its page or in its frame it goes by that one's address. */
    #ownAddress(): string | null {
      return this.hasAttribute('place') ? window.location.href : null;
    }

    /** The language and the theme that the address names, else the attributes; and Pym's name of the frame. */
    #shellParameters(address: string | null): ShellParameters {
      const url = new URL(address ?? site);
      for (const name of IN_QUERY) {
        const text = this.getAttribute(name);
        if (text !== null && !url.searchParams.has(name)) url.searchParams.set(name, text);
      }
      return shellParameters(url.href);
    }

    #slot(): Element {
      return this.ownerDocument.createElement('slot');
    }

    #open(address: string | null, file: File | null, poster: Element | null): void {
      const { lang: said, theme, childId } = this.#shellParameters(address);
      const isFrame = this.getAttribute('place') === 'frame';
      const found = caseAddress(this.getAttribute('case') ?? '', site, this.ownerDocument.baseURI);
      const declared = this.closest('[lang]')?.getAttribute('lang') ?? '';
      const lang = said ?? pageLanguage(declared, window.navigator.languages);
      const ownAddress = this.#ownAddress();
      let leave = (): void => {};
      let dropHouse = (): void => {};
      const place: Place = createPlace({
        poster,
        lang,
        theme,
        options: async () => {
          const { askedByElement } = await import('./asked-by-element.ts');
          const { asked, styles } = askedByElement(this.#attribute, address);
          dropHouse = adoptStyles(this.#root, [styles]);
          return {
            ...asked,
            caseUrl: found?.caseUrl ?? null,
            caseFile: file,
            heading: isFrame ? 'h1' : 'h2',
            cooperative: true,
            linkedVersion: asked.version,
            onLang: (next, from) => this.#speak(inLanguage(from.link ?? address ?? site, next), from),
          };
        },
        link: { address: ownAddress ?? found?.pageUrl ?? site, lang: said },
        onEvent: (event) => {
          if (event.type === 'ready' && !isFrame) void takeSeat();
          this.#tell(event, host);
        },
      });
      let ended = false;
      const takeSeat = async (): Promise<void> => {
        const maps = await shareMaps();
        if (!ended) leave = maps.join({ ...place, element: this });
      };
      this.#root.append(place.element);
      const host = isFrame ? connectHost({ window, element: place.element, childId, onCommand: place.tell }) : null;
      const stopStart = poster === null ? () => {} : this.#startInTime(place, isFrame);
      if (isFrame) leave = restOutOfSight(window, place);
      else void place.setLive(false);
      this.#place = place;
      this.#close = () => {
        ended = true;
        stopStart();
        leave();
        host?.disconnect();
        dropHouse();
        place.destroy();
      };
    }

    #shut(): void {
      this.#close();
      this.#close = () => {};
      this.#place = null;
    }

    /** Loads the player when its time has come: at once, near the window, or only when the reader asks. */
    #startInTime(place: Place, isFrame: boolean): () => void {
      const loading = this.getAttribute('loading');
      if (savesData(window) || loading === 'click') return () => {};
      if (loading === 'eager') {
        void place.start();
        return () => {};
      }
      const stop = watchView(this, isFrame ? 0 : 100, (near) => {
        if (!near) return;
        stop();
        void place.start();
      });
      return stop;
    }

    #tell(event: PlayerEvent, host: HostConnection | null): void {
      host?.tell(frameEvent(event));
      const { type, ...detail } = event;
      const name = `sightline-${type === 'failed' ? 'error' : type}`;
      this.dispatchEvent(new window.CustomEvent(name, { detail, bubbles: true, composed: true }));
    }

    /** Another attribute: the same moment in another player, or another case from its start. */
    #renew(name: PlayerAttribute): void {
      const started = this.#place?.player() != null;
      const link = name === 'case' ? null : (this.#place?.player()?.link() ?? null);
      const address = link === null ? null : new URL(link);
      address?.searchParams.delete(name);
      this.#shut();
      this.#open(address?.href ?? this.#ownAddress(), null, started ? null : this.#slot());
      if (started) void this.#places((place) => place.start());
    }

    /** The reader chose another language. */
    #speak(link: string, { file }: Standpoint): void {
      if (this.#ownAddress() !== null) rememberAddress(window, link);
      this.#shut();
      this.#open(link, file, null);
      this.#places((place) => place.start().then(() => place.player()?.focusLanguage()));
    }

    #places(each: (place: Place) => unknown): void {
      if (this.#place !== null) each(this.#place);
    }
  };
