import { expect, test } from 'vitest';
import { animationFrames } from '../../../src/clock/animation-frames.ts';
import { createFrameSource } from '../../support/create-frame-source.ts';

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
