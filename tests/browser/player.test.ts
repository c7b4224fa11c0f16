import { afterEach, describe, expect, test } from 'vitest';
import { createPlayer } from '../../src/player/create-player.ts';
import type { Player, PlayerEvent, PlayerOptions } from '../../src/player/options.ts';
import { stringsFor } from '../../src/words/strings.ts';

interface Mounted {
  readonly player: Player;
  readonly events: PlayerEvent[];
  readonly slider: () => HTMLInputElement | null;
  readonly ready: Promise<void>;
}

const mounted: Mounted[] = [];

/** A player under a shadow root or an element of its own, at the foot of the page. */
const mount = (shadow: boolean, given: Partial<PlayerOptions> = {}): Mounted => {
  const host = document.body.appendChild(document.createElement('div'));
  host.style.height = '600px';
  const events: PlayerEvent[] = [];
  let isReady = (): void => {};
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const player = createPlayer(shadow ? host.attachShadow({ mode: 'open' }) : host, {
    caseUrl: new URL('/cases/kim-2023/case.json', location.href).href,
    lang: 'en',
    strings: stringsFor('en'),
    theme: 'light',
    asOf: null,
    moment: null,
    autoplay: false,
    brief: false,
    heading: 'h2',
    cooperative: true,
    live: true,
    leftOut: [],
    ghosts: false,
    linkedVersion: null,
    caseFile: null,
    onLang: () => {},
    linkTo: ({ epoch }) => String(epoch),
    onEvent: (event) => {
      events.push(event);
      if (event.type === 'ready') isReady();
    },
    ...given,
  });
  const one = { player, events, ready, slider: () => player.element.querySelector<HTMLInputElement>('.sl-range') };
  mounted.push(one);
  return one;
};

/** For machines that are busy. */
const WAIT = { timeout: 20_000 };

const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

afterEach(() => {
  for (const { player } of mounted.splice(0)) player.destroy();
  document.body.replaceChildren();
});

describe('two players on one page', () => {
  test('do not hear each other: seeking, playing and keys stay in the one they are meant for', async () => {
    const [a, b] = [mount(true), mount(true)];
    await Promise.all([a.ready, b.ready]);
    // Keys come with the diagram.
    await expect
      .poll(() => [a, b].every(({ player }) => player.element.querySelector('.sl-plot') !== null), WAIT)
      .toBe(true);
    a.player.dispatch({ type: 'seek', t: 100_000 });
    await frames(4);
    const rest = b.slider()?.value;
    expect(a.slider()?.valueAsNumber).toBeCloseTo(100_000, -3);
    a.slider()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true, composed: true }));
    await frames(4);
    expect(a.events).toContainEqual(expect.objectContaining({ type: 'state', playing: true }));
    expect(b.events.filter(({ type }) => type === 'state')).toEqual([]);
    expect(b.slider()?.value).toBe(rest);
  }, 60_000);

  test('bring their styles into their own roots, and take them away again', async () => {
    const before = document.adoptedStyleSheets.length;
    const inShadow = mount(true);
    expect(document.adoptedStyleSheets).toHaveLength(before);
    const inPage = mount(false);
    expect(document.adoptedStyleSheets.length).toBeGreaterThan(before);
    inPage.player.destroy();
    inShadow.player.destroy();
    expect(document.adoptedStyleSheets).toHaveLength(before);
  });

  test('have no id that could be there twice', async () => {
    const [a, b] = [mount(false), mount(false)];
    await Promise.all([a.ready, b.ready]);
    expect(document.querySelectorAll('[id]')).toHaveLength(0);
  }, 60_000);
});

test('a destroyed player leaves nothing in the page, even in the middle of loading', async () => {
  const { player } = mount(false);
  player.destroy();
  await frames(10);
  expect(document.querySelector('.sl-player, canvas')).toBeNull();
});

test('as of an earlier time less is known, and the page says what', async () => {
  const { player, ready } = mount(true, { asOf: Date.parse('2023-09-12T00:00:00Z') / 1000 });
  await ready;
  await frames(4);
  expect(player.element.textContent).toContain('As known on Tue 12 Sep 10:00');
  expect(player.element.querySelectorAll('.sl-report[data-mark="unpublished"]').length).toBeGreaterThan(0);
}, 60_000);
