import type { Page } from 'playwright-core';
import type { Size } from '../../../src/stage/camera.ts';

/** How large the player's map is, CSS pixels. */
export const mapSize = (player: Page): Promise<Size> =>
  player.evaluate(() => {
    const { width, height } = (document.querySelector('.sl-live') as Element).getBoundingClientRect();
    return { width, height };
  });
