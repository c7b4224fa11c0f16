import type { Page } from 'playwright-core';

/** How far a player gets before it is taken away: until its map is complete, until it can be played, or so many milliseconds. */
export type MountedUntil = 'complete' | 'ready' | number;

/** Puts a player into the page and takes it out again. */
export const mountAndUnmount = (page: Page, until: MountedUntil): Promise<void> =>
  page.evaluate(async (end) => {
    const player = document.createElement('sightline-player');
    player.setAttribute('case', 'kim-2023');
    player.setAttribute('loading', 'eager');
    const isReady = new Promise((resolve) => player.addEventListener('sightline-ready', resolve, { once: true }));
    document.querySelector('main')?.append(player);
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    if (typeof end === 'number') await pause(end);
    else await isReady;
    if (end === 'complete') {
      const inside = (selector: string) => player.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
      while (inside('.sl-drawing')?.hidden !== true || inside('.sl-live[data-still]') === null) await pause(20);
    }
    player.remove();
  }, until);
