import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHeap } from '../../../src/network/binary-heap.ts';

test('a heap gives back what it was given, least first, and then nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const heap = createHeap<number>((a, b) => a < b);
      for (const number of numbers) heap.push(number);
      expect(numbers.map(() => heap.pop())).toEqual(numbers.toSorted((a, b) => a - b));
      expect(heap.pop()).toBeUndefined();
    }),
  );
});

test('pushes and pops may alternate', () => {
  const heap = createHeap<number>((a, b) => a < b);
  heap.push(5);
  heap.push(3);
  expect(heap.pop()).toBe(3);
  heap.push(1);
  heap.push(9);
  expect([heap.pop(), heap.pop(), heap.pop()]).toEqual([1, 5, 9]);
});
