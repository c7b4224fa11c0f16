import { beforeEach, describe, expect, test } from 'vitest';
import { createFrameLoop, type FrameLoop } from '../../../src/player/frame-loop.ts';
import { createFrameSource } from '../../support/create-frame-source.ts';

let source: ReturnType<typeof createFrameSource>;
let loop: FrameLoop;
/** One entry a frame: whether the words were brought up to date in it. */
let drawn: boolean[];

beforeEach(() => {
  source = createFrameSource();
  drawn = [];
  loop = createFrameLoop(source, (words) => drawn.push(words));
});

/** A change in each of the frames, as while the clock runs. */
const play = (timestampsMs: readonly number[]): void => {
  for (const timestampMs of timestampsMs) {
    loop.request('soon');
    source.draw(timestampMs);
  }
};

describe('the frames of a player', () => {
  test('are none before something changes, and none once it is drawn', () => {
    expect(source.waiting()).toBe(0);
    loop.request('now');
    source.draw(0);
    expect(drawn).toEqual([true]);
    expect(source.waiting()).toBe(0);
  });

  test('are one for however many changes', () => {
    loop.request('soon');
    loop.request('now');
    loop.request('soon');
    expect(source.waiting()).toBe(1);
    source.draw(0);
    expect(drawn).toEqual([true]);
  });

  test('come for a change that is made while one is drawn', () => {
    loop = createFrameLoop(source, (words) => {
      drawn.push(words);
      if (drawn.length === 1) loop.request('now');
    });
    loop.request('now');
    source.draw(0);
    source.draw(16);
    expect(drawn).toEqual([true, true]);
    expect(source.waiting()).toBe(0);
  });

  test('end where the player does', () => {
    loop.request('now');
    loop.stop();
    expect(source.waiting()).toBe(0);
    loop.stop();
    source.draw(0);
    expect(drawn).toEqual([]);
  });
});

describe('the words of a player', () => {
  test('are up to date at the first frame, and then five times a second while frames follow each other', () => {
    play([0, 50, 100, 150, 200, 250, 399, 400]);
    expect(drawn).toEqual([true, false, false, false, true, false, false, true]);
  });

  test('do not wait where the reader sought a moment', () => {
    play([0, 50]);
    loop.request('now');
    source.draw(60);
    expect(drawn).toEqual([true, false, true]);
  });

  test('wait five times a second from when they were last brought up to date, whatever brought them', () => {
    play([0]);
    loop.request('now');
    source.draw(150);
    play([200, 349, 350]);
    expect(drawn).toEqual([true, true, false, false, true]);
  });

  test('say the last change of a run, though no other follows it', () => {
    play([0, 50]);
    for (const timestampMs of [100, 150, 199]) source.draw(timestampMs);
    expect(drawn).toEqual([true, false, false, false, false]);
    expect(source.waiting()).toBe(1);
    source.draw(200);
    expect(drawn.at(-1)).toBe(true);
    expect(source.waiting()).toBe(0);
  });
});
