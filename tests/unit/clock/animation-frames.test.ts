import { expect, test } from 'vitest';
import { animationFrames, type FrameSource } from '../../../src/clock/animation-frames.ts';

/** A window's two functions, turned by hand: `draw(ms)` calls what asked for a frame, as a browser does. */
const createFrameSource = (): FrameSource & {
  readonly draw: (timestampMs: number) => void;
  readonly waiting: () => number;
} => {
  const asked = new Map<number, (timestampMs: number) => void>();
  let last = 0;
  return {
    requestFrame: (callback) => {
      last += 1;
      asked.set(last, callback);
      return last;
    },
    cancelFrame: (handle) => asked.delete(handle),
    draw: (timestampMs) => {
      const callbacks = [...asked.values()];
      asked.clear();
      for (const callback of callbacks) callback(timestampMs);
    },
    waiting: () => asked.size,
  };
};

test('tells the seconds between frames; the first frame only sets the reference', () => {
  const source = createFrameSource();
  const elapsed: number[] = [];
  animationFrames(source).subscribe((elapsedS) => elapsed.push(elapsedS));
  source.draw(5000);
  expect(elapsed).toEqual([]);
  source.draw(5016);
  source.draw(5050);
  expect(elapsed).toEqual([0.016, 0.034]);
});

test('asks for frames only while somebody listens', () => {
  const source = createFrameSource();
  const frames$ = animationFrames(source);
  expect(source.waiting()).toBe(0);
  const listening = frames$.subscribe();
  expect(source.waiting()).toBe(1);
  source.draw(0);
  expect(source.waiting()).toBe(1);
  listening.unsubscribe();
  expect(source.waiting()).toBe(0);
});

test('one who stops listening within a frame leaves no frame behind', () => {
  const source = createFrameSource();
  const listening = animationFrames(source).subscribe(() => listening.unsubscribe());
  source.draw(0);
  source.draw(16);
  expect(source.waiting()).toBe(0);
});
