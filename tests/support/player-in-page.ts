import type { Frame, Page } from 'playwright-core';

const TIMEOUT_MS = 45_000;

/** Waits until `check` is true of the page. A strict policy forbids Playwright's own polling by a string. */
export const until = async (
  frame: Page | Frame,
  check: () => boolean,
  what: string,
  timeoutMs = TIMEOUT_MS,
): Promise<void> => {
  const deadline = Date.now() + timeoutMs;
  while (!(await frame.evaluate(check).catch(() => false))) {
    if (Date.now() > deadline)
      throw new Error(`Not after ${timeoutMs} ms: ${what}. ${await frame.textContent('body')}`);
    await frame.waitForTimeout(50);
  }
};

/** The journey is worked out, the player can be used, and diagram and clock of knowledge are there, which come last of what is seen at once. */
export const untilPlayable = (frame: Page | Frame): Promise<void> =>
  until(
    frame,
    () => ['.sl-range', '.sl-plot', '.sl-as-of-range'].every((part) => document.querySelector(part) !== null),
    'a playable player with its diagram and its clock of knowledge',
  );

/** The live map has taken the drawing's place. */
export const untilMapStands = (frame: Page | Frame): Promise<void> =>
  until(frame, () => document.querySelector<HTMLElement>('.sl-drawing')?.hidden === true, 'a live map');

/** What the reader sees of a player. */
export interface Shown {
  readonly clock: string;
  readonly sentence: string;
  readonly value: string;
  /** Seconds since the case's origin, in whole steps of the slider. */
  readonly t: number;
  /** Per cent of the strip, exact. */
  readonly playhead: number;
  readonly play: string;
}

/** Text as it is read, without what keeps a figure and its unit in one line. */
export const readable = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

/** Waits until the page has drawn what was asked of it: a few frames, however long they take on this machine. */
export const untilDrawn = (frame: Page | Frame): Promise<void> =>
  frame.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
    // Words follow at most a tenth of a second later.
    await new Promise((resolve) => setTimeout(resolve, 120));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/** Reads the player on a page once its words are up to date. */
export const shownIn = async (frame: Page | Frame): Promise<Shown> => {
  await untilDrawn(frame);
  const shown = await frame.evaluate(() => {
    const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
    const input = document.querySelector<HTMLInputElement>('.sl-range');
    return {
      clock: text('.sl-clock'),
      sentence: text('.sl-sentence'),
      value: input?.getAttribute('aria-valuetext') ?? '',
      t: input?.valueAsNumber ?? Number.NaN,
      playhead: Number.parseFloat(
        document.querySelector<HTMLElement>('.sl-playhead')?.style.getPropertyValue('--sl-at') ?? '',
      ),
      play: text('.sl-play'),
    };
  });
  return { ...shown, sentence: readable(shown.sentence) };
};

/**
 * Copies the link to what is on screen, as a reader does. Takes the right to write to the clipboard and to read it.
 * @param open the word on the button that opens the panel, in the page's language; `copy` that on the one in it
 */
export const copiedLink = async (
  page: Page,
  { open = 'Link, cite', copy = 'Copy link to this moment' } = {},
): Promise<string> => {
  await page.getByRole('button', { name: open, exact: true }).click();
  await page.getByRole('button', { name: copy }).click();
  await page.waitForTimeout(100);
  await page.keyboard.press('Escape');
  return page.evaluate(() => navigator.clipboard.readText());
};
