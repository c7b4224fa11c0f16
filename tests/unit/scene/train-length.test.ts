import { describe, expect, test } from 'vitest';
import type { TrainFact } from '../../../src/case/types.ts';
import { trainLengthKm } from '../../../src/scene/train-length.ts';
import { createKim } from '../../support/kim-2023.ts';

const { case: kim } = createKim();
const said = kim.trainFacts.find(({ quantity }) => quantity === 'length') as TrainFact;
const fact = (value: number, information: 1 | 5, publishedS: number | null): TrainFact => ({
  ...said,
  value,
  grade: { source: 'B', information },
  source: { ...said.source, published: publishedS === null ? null : { start: publishedS, end: publishedS } },
});

describe('the length of the train', () => {
  test('is what the case says of it', () => {
    expect(trainLengthKm(kim, Number.POSITIVE_INFINITY)).toBe(0.25);
  });

  test('is that of the most credible fact', () => {
    expect(trainLengthKm({ trainFacts: [fact(2000, 5, null), fact(300, 1, null)] }, 0)).toBe(0.3);
  });

  test('rests on what was published by then', () => {
    expect(trainLengthKm({ trainFacts: [fact(2000, 5, 10), fact(300, 1, 20)] }, 15)).toBe(2);
    expect(trainLengthKm({ trainFacts: [fact(300, 1, 20)] }, 15)).toBeNull();
  });

  test('is not known where nobody says, whatever else is said of the train', () => {
    expect(trainLengthKm({ trainFacts: kim.trainFacts.filter((each) => each !== said) }, 1e9)).toBeNull();
  });
});
