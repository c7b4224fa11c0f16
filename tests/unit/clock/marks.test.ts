import { expect, test } from 'vitest';
import { inOrder, marksAt, marksMet, neighbourTime } from '../../../src/clock/marks.ts';
import { createMarks } from './create-transport.ts';

const ids = (marks: readonly { readonly id: string }[]): readonly string[] => marks.map(({ id }) => id);

test('marks are put in order of time without touching the given list', () => {
  const given = createMarks(3, 1, 2);
  expect(ids(inOrder(given))).toEqual(['r1', 'r2', 'r3']);
  expect(ids(given)).toEqual(['r3', 'r1', 'r2']);
});

test('the start of a way is not on it and its end is', () => {
  const marks = createMarks(1, 2, 3);
  expect(ids(marksMet(marks, 1, 3))).toEqual(['r2', 'r3']);
  expect(ids(marksMet(marks, 3, 1))).toEqual(['r2', 'r1']);
  expect(ids(marksMet(marks, 2, 2))).toEqual([]);
});

test('marks of a moment, and none', () => {
  expect(ids(marksAt([...createMarks(1, 2), { ...createMarks(2)[0]!, id: 'twin' }], 2))).toEqual(['r2', 'twin']);
  expect(marksAt(createMarks(1), 1.5)).toEqual([]);
});

test('a neighbour is farther away than the margin', () => {
  const marks = createMarks(1, 2, 3);
  expect(neighbourTime(marks, 2, 1, 0.5)).toBe(3);
  expect(neighbourTime(marks, 2, -1, 0.5)).toBe(1);
  expect(neighbourTime(marks, 1.6, 1, 0.5)).toBe(3);
  expect(neighbourTime(marks, 3, 1, 0.5)).toBeUndefined();
  expect(neighbourTime(marks, 1, -1, 0.5)).toBeUndefined();
});
