import type { Lang } from '../case/types.ts';
import type { LinkBase } from '../player/make-player.ts';
import type { Moment, Player, PlayerEvent, PlayerOptions, ThemeChoice } from '../player/options.ts';
import { createElement, setAttribute, setText } from '../ui/create-element.ts';
import { loadStrings } from '../words/load-strings.ts';
import { shellStringsFor } from '../words/shell-strings.ts';
import type { HostCommand } from './host-command.ts';

export interface PlaceDeps {
  /** What is seen and read until the player stands, and for good where it cannot; null where there is nothing: then the player shows itself at once. */
  readonly poster: Element | null;
  readonly lang: Lang;
  readonly theme: ThemeChoice;
  /** What the player is asked to show. Asked with each start, as what reads it is loaded then. */
  readonly options: () => Promise<Omit<PlayerOptions, 'lang' | 'strings' | 'theme' | 'live' | 'linkTo' | 'onEvent'>>;
  readonly link: LinkBase;
  readonly onEvent: (event: PlayerEvent) => void;
}

/** Where a player will stand: first its picture with a button, then the player. */
export interface Place {
  readonly element: HTMLElement;
  /** Loads the player. Resolves when it has been made, or has failed to load, which the reader is told. Does nothing while it is there or on its way. */
  readonly start: () => Promise<void>;
  /** What a host or a script asks for. Whatever comes before there is a player holds for it. */
  readonly tell: (command: HostCommand) => void;
  readonly goTo: (moment: Moment) => void;
  /** Out of sight playback is held; back in sight it goes on, if it was held by this. */
  readonly setAwake: (awake: boolean) => void;
  /** Whether the live map may stand. Resolves when it is so. */
  readonly setLive: (live: boolean) => Promise<void>;
  readonly player: () => Player | null;
  readonly destroy: () => void;
}

/** Later than this nobody waits for a frame or a face of the type. */
const SETTLE_MS = 2000;

/** A player that is shown with its first words, in its own type, does not move under the reader's eyes. */
const whenSettled = (element: HTMLElement): Promise<unknown> => {
  const settled = new Promise((resolve) => requestAnimationFrame(resolve)).then(() => {
    // The words came with that frame. A face is only asked for when text in it is laid out: without this there is nothing yet to wait for.
    element.getBoundingClientRect();
    return element.ownerDocument.fonts.ready;
  });
  return Promise.race([settled, new Promise((resolve) => setTimeout(resolve, SETTLE_MS))]);
};

/** Makes a place for one player, whose code is not loaded before `start`. */
export const createPlace = ({ poster, lang, theme, options, link, onEvent }: PlaceDeps): Place => {
  const strings = shellStringsFor(lang);
  const button = createElement('button', 'sl-start-button', { type: 'button', part: 'play' }, [strings.play]);
  const status = createElement('p', 'sl-start-status', { role: 'status', part: 'status' });
  const stand = createElement('div', 'sl-stand');
  const element = createElement('div', 'sl-frame', { lang, 'data-theme': theme }, [
    ...(poster === null ? [] : [createElement('div', 'sl-poster', { part: 'poster' }, [poster])]),
    createElement('div', 'sl-start', {}, [button, status]),
    stand,
  ]);
  let state: 'waiting' | 'loading' | 'standing' | 'failed' = 'waiting';
  let player: Player | null = null;
  let isReady = false;
  let ended = false;
  let wantsPlay = false;
  let isHeld = false;
  let live = true;
  let early: ((made: Player) => void)[] = [];

  const become = (next: typeof state, words: string): void => {
    state = next;
    element.dataset.state = next;
    setText(button, next === 'failed' ? strings.retry : strings.play);
    // Without a picture there is nothing yet that could be played.
    button.hidden = poster === null && next !== 'failed';
    // Not `disabled`: that would take the focus away.
    setAttribute(button, 'aria-disabled', next === 'loading' ? 'true' : null);
    setText(status, words);
  };
  const reveal = (): void => {
    if (state === 'standing') return;
    const hadFocus = button.matches(':focus');
    become('standing', '');
    element.scrollTop = 0;
    if (hadFocus) player?.element.querySelector<HTMLElement>('.sl-play')?.focus();
  };
  const hear = (event: PlayerEvent): void => {
    if (event.type === 'ready') {
      isReady = true;
      void whenSettled(element).then(() => {
        if (ended) return;
        // First, so that what is seen is where it begins, not the moment before it.
        if (wantsPlay) player?.dispatch({ type: 'play' });
        reveal();
      });
    }
    if (event.type === 'failed' && state === 'loading') become('failed', event.message);
    onEvent(event);
  };

  const make = async (): Promise<void> => {
    try {
      const [{ makePlayer }, asked, table] = await Promise.all([
        import('../player/make-player.ts'),
        options(),
        loadStrings(lang),
      ]);
      if (ended) return;
      become('loading', strings.working);
      player = makePlayer(stand, link, {
        ...asked,
        lang,
        strings: table,
        theme,
        live,
        onEvent: hear,
      });
    } catch (error) {
      if (ended) return;
      console.error(`[sightline] ${error instanceof Error ? error.message : String(error)}`);
      become('failed', strings.notLoaded);
      onEvent({ type: 'failed', message: strings.notLoaded });
      return;
    }
    for (const order of early) order(player);
    if (poster === null) reveal();
  };
  become('waiting', '');
  let making: Promise<void> = Promise.resolve();
  const start = (): Promise<void> => {
    if (state === 'waiting' || state === 'failed') {
      player?.destroy();
      player = null;
      become('loading', strings.loading);
      making = make();
    }
    return making;
  };
  /** Now, or as soon as there is a player; again after each failure. */
  const order = (each: (made: Player) => void): void => {
    if (player !== null) each(player);
    if (!isReady) early = [...early, each];
  };
  const play = (): void => {
    wantsPlay = true;
    if (state === 'standing' && isReady) player?.dispatch({ type: 'play' });
    else void start();
  };
  const goTo = (moment: Moment): void => order((made) => made.goTo(moment));
  button.addEventListener('click', play);

  return {
    element,
    start,
    tell(command) {
      switch (command.type) {
        case 'play':
          return play();
        case 'pause':
          wantsPlay = false;
          isHeld = false;
          player?.dispatch(command);
          return;
        case 'seek':
          return goTo(command.moment);
        case 'step':
          player?.dispatch(command);
          return;
        case 'as-of':
          return order((made) => made.knowAsOf(command.moment));
      }
    },
    goTo,
    setAwake(awake) {
      if (awake && isHeld) player?.dispatch({ type: 'play' });
      const plays = player?.isPlaying() === true;
      if (!awake && plays) player?.dispatch({ type: 'pause' });
      isHeld = !awake && (isHeld || plays);
    },
    async setLive(next) {
      live = next;
      await player?.setLive(next);
    },
    player: () => player,
    destroy() {
      ended = true;
      player?.destroy();
      element.remove();
    },
  };
};
