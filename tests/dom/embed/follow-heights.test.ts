import { afterEach, beforeEach, expect, test } from 'vitest';
import { followHeights } from '../../../src/embed/follow-heights.ts';

const ORIGIN = 'https://maps.example';

let stop: () => void;
let ours: HTMLIFrameElement;
let foreign: HTMLIFrameElement;

const frameOf = (src: string): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  // Only said, not loaded: no test touches the network.
  Object.defineProperty(frame, 'src', { value: src });
  return frame;
};

const hear = (source: Window | null, data: unknown): void => {
  window.dispatchEvent(new MessageEvent('message', { source, data }));
};

const height = (px: unknown): unknown => ({ type: 'sightline', v: 1, event: 'height', height: px });

beforeEach(() => {
  ours = frameOf(`${ORIGIN}/embed.html`);
  foreign = frameOf('https://elsewhere.example/embed.html');
  stop = followHeights(window, ORIGIN);
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
});

test('a frame becomes as high as it says, and no other does', () => {
  hear(ours.contentWindow, height(812));
  expect(ours.style.height).toBe('812px');
  expect(foreign.style.height).toBe('');
});

type Case = readonly [name: string, source: () => Window | null, data: unknown];

test.each<Case>([
  ['from nowhere', () => null, height(812)],
  ['from the page itself', () => window, height(812)],
  ['from a frame of another site', () => foreign.contentWindow, height(812)],
  ['of another version', () => ours.contentWindow, { type: 'sightline', v: 2, event: 'height', height: 812 }],
  ['that is no height', () => ours.contentWindow, { type: 'sightline', v: 1, event: 'ready', height: 812 }],
  ['with no number', () => ours.contentWindow, height('812px')],
  ['that is none at all', () => ours.contentWindow, null],
  ['out of all bounds', () => ours.contentWindow, height(1e6)],
])('a message %s changes nothing', (_, source, data) => {
  hear(source(), data);
  expect([ours.style.height, foreign.style.height]).toEqual(['', '']);
});
