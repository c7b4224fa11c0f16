import { describe, expect, test } from 'vitest';
import { createInquiry } from '../../../src/player/create-inquiry.ts';
import type { Knowledge, Premise, Question } from '../../../src/player/reconstruction/messages.ts';

interface Asked {
  readonly question: Question;
  readonly signal: AbortSignal;
  readonly answer: () => Promise<void>;
  readonly fail: (error: Error) => Promise<void>;
}

const createPremise = (asOf: number, ...leftOut: readonly string[]): Premise => ({ asOf, leftOut });

const createKnowledge = (asOf: number): Knowledge => ({
  journey: {
    caseId: 'test',
    caseVersion: '1',
    asOf,
    grid: { cellKm: 4, binS: 60 },
    routes: [],
    verdicts: [],
  },
  story: null,
});

/** Lets everything that waits for a settled promise happen. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** An inquiry that opened at 0, whose questions are answered when the test says so, and whose time passes when the test says so. */
const createTestInquiry = () => {
  const asked: Asked[] = [];
  const shown: string[] = [];
  const failures: unknown[] = [];
  const timers = new Set<() => void>();
  const inquiry = createInquiry({
    premise: createPremise(0),
    first: createKnowledge(0),
    ask: (question, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        asked.push({
          question,
          signal,
          answer: () => {
            resolve(createKnowledge(question.asOf));
            return settle();
          },
          fail: (error) => {
            reject(error);
            return settle();
          },
        });
      }),
    show: ({ journey: { asOf } }, detail) => shown.push(`${detail} ${asOf}`),
    fail: (error) => failures.push(error),
    after: (_, callback) => {
      timers.add(callback);
      return () => timers.delete(callback);
    },
  });
  const passTime = async (): Promise<void> => {
    const due = [...timers];
    timers.clear();
    for (const callback of due) callback();
    await settle();
  };
  const questions = (): readonly string[] =>
    asked.map(({ question: { detail, asOf, leftOut } }) => [detail, asOf, ...leftOut].join(' '));
  return { inquiry, asked, shown, failures, passTime, questions };
};

describe('while the slider moves', () => {
  test('a coarse question is asked at once, and its answer shown', async () => {
    const { inquiry, asked, shown, questions } = createTestInquiry();
    inquiry.want(createPremise(1));
    expect(questions()).toEqual(['coarse 1']);
    await asked[0]!.answer();
    expect(shown).toEqual(['coarse 1']);
  });

  test('one question is in hand; of the wishes meanwhile only the newest is asked', async () => {
    const { inquiry, asked, shown, questions } = createTestInquiry();
    for (const asOf of [1, 2, 3, 4]) inquiry.want(createPremise(asOf));
    expect(questions()).toEqual(['coarse 1']);
    await asked[0]!.answer();
    await asked[1]!.answer();
    expect(questions()).toEqual(['coarse 1', 'coarse 4']);
    expect(shown).toEqual(['coarse 1', 'coarse 4']);
  });

  test('the same wish again asks nothing', () => {
    const { inquiry, questions } = createTestInquiry();
    inquiry.want(createPremise(0));
    expect(questions()).toEqual([]);
  });
});

describe('where it rests', () => {
  test('no full answer is asked for beside a coarse one that is still coming', async () => {
    const { inquiry, asked, passTime, questions } = createTestInquiry();
    inquiry.want(createPremise(1));
    await passTime();
    expect(questions()).toEqual(['coarse 1']);
    await asked[0]!.answer();
    inquiry.want(createPremise(2));
    await passTime();
    expect(questions()).toEqual(['coarse 1', 'coarse 2']);
    await asked[1]!.answer();
    await passTime();
    expect(questions()).toEqual(['coarse 1', 'coarse 2', 'full 2']);
  });

  test('the full answer is asked for after a while, once', async () => {
    const { inquiry, asked, shown, passTime, questions } = createTestInquiry();
    inquiry.want(createPremise(1));
    inquiry.want(createPremise(2));
    await asked[0]!.answer();
    await asked[1]!.answer();
    await passTime();
    expect(questions()).toEqual(['coarse 1', 'coarse 2', 'full 2']);
    await asked[2]!.answer();
    await passTime();
    expect(shown.at(-1)).toBe('full 2');
    expect(questions()).toHaveLength(3);
  });

  test('or at once, when the drag ends', async () => {
    const { inquiry, passTime, questions } = createTestInquiry();
    inquiry.want(createPremise(1));
    inquiry.rest();
    expect(questions()).toEqual(['coarse 1', 'full 1']);
    await passTime();
    inquiry.rest();
    expect(questions()).toEqual(['coarse 1', 'full 1']);
  });

  test('a coarse answer that comes after the full one is not shown', async () => {
    const { inquiry, asked, shown } = createTestInquiry();
    inquiry.want(createPremise(1));
    inquiry.rest();
    await asked[1]!.answer();
    await asked[0]!.answer();
    expect(shown).toEqual(['full 1']);
  });
});

describe('a full question that is no longer wanted', () => {
  test('is given up, and never shown', async () => {
    const { inquiry, asked, shown } = createTestInquiry();
    inquiry.want(createPremise(1));
    inquiry.rest();
    inquiry.want(createPremise(2));
    expect(asked[1]!.signal.aborted).toBe(true);
    await asked[1]!.answer();
    expect(shown).toEqual([]);
  });

  test('is asked again where the reader comes back to it', async () => {
    const { inquiry, questions } = createTestInquiry();
    inquiry.want(createPremise(1));
    inquiry.rest();
    inquiry.want(createPremise(2));
    inquiry.want(createPremise(1));
    inquiry.rest();
    expect(questions().filter((question) => question === 'full 1')).toHaveLength(2);
  });
});

describe('an answer that is known', () => {
  test('is shown at once, without a question', async () => {
    const { inquiry, asked, shown, questions } = createTestInquiry();
    inquiry.want(createPremise(1));
    inquiry.rest();
    await asked[1]!.answer();
    inquiry.want(createPremise(0));
    expect(shown).toEqual(['full 1', 'full 0']);
    expect(questions()).toHaveLength(2);
  });

  test('is not overtaken by a coarse one that was under way', async () => {
    const { inquiry, asked, shown } = createTestInquiry();
    inquiry.want(createPremise(1));
    inquiry.want(createPremise(0));
    await asked[0]!.answer();
    expect(shown).toEqual(['full 0']);
  });

  test('is forgotten after eight others', async () => {
    const { inquiry, asked, questions } = createTestInquiry();
    for (const asOf of [1, 2, 3, 4, 5, 6, 7, 8]) {
      inquiry.want(createPremise(asOf));
      inquiry.rest();
      await asked.at(-1)!.answer();
      await asked.at(-2)!.answer();
    }
    inquiry.want(createPremise(8));
    inquiry.want(createPremise(0));
    expect(questions().at(-1)).toBe('coarse 0');
  });
});

describe('reports that are left out', () => {
  test('are part of the question, and another set of them is another question', async () => {
    const { inquiry, asked, questions } = createTestInquiry();
    inquiry.want(createPremise(0, 'a'));
    inquiry.rest();
    await asked[0]!.answer();
    await asked[1]!.answer();
    inquiry.want(createPremise(0, 'a', 'b'));
    expect(questions()).toEqual(['coarse 0 a', 'full 0 a', 'coarse 0 a b']);
  });

  test('are remembered with their answer', async () => {
    const { inquiry, asked, questions, shown } = createTestInquiry();
    inquiry.want(createPremise(0, 'a'));
    inquiry.rest();
    await asked[1]!.answer();
    inquiry.want(createPremise(0));
    inquiry.want(createPremise(0, 'a'));
    expect(questions()).toHaveLength(2);
    expect(shown).toEqual(['full 0', 'full 0', 'full 0']);
  });
});

describe('the weight of each report', () => {
  test('is asked for once the reader looks into them, and from then on after each full answer', async () => {
    const { inquiry, asked, shown, questions } = createTestInquiry();
    inquiry.also('weighed', true);
    inquiry.also('weighed', true);
    await asked[0]!.answer();
    inquiry.want(createPremise(1));
    inquiry.rest();
    await asked[2]!.answer();
    await asked[3]!.answer();
    expect(questions()).toEqual(['weighed 0', 'coarse 1', 'full 1', 'weighed 1']);
    expect(shown).toEqual(['weighed 0', 'full 1', 'weighed 1']);
  });

  test('is given up as soon as something else is wanted, and kept once it is known', async () => {
    const { inquiry, asked, shown, questions } = createTestInquiry();
    inquiry.also('weighed', true);
    inquiry.want(createPremise(1));
    expect(asked[0]!.signal.aborted).toBe(true);
    inquiry.want(createPremise(0));
    await asked.at(-1)!.answer();
    inquiry.want(createPremise(1));
    inquiry.want(createPremise(0));
    await settle();
    expect(questions().filter((question) => question === 'weighed 0')).toHaveLength(2);
    expect(shown).toEqual(['full 0', 'weighed 0', 'full 0', 'weighed 0']);
  });
});

describe('drawn journeys', () => {
  test('are asked for before the weights, which take longer, and after each full answer', async () => {
    const { inquiry, asked, shown, questions } = createTestInquiry();
    inquiry.also('weighed', true);
    inquiry.also('drawn', true);
    expect(asked[0]!.signal.aborted).toBe(true);
    await asked[1]!.answer();
    await asked[2]!.answer();
    inquiry.want(createPremise(1));
    inquiry.rest();
    await asked[4]!.answer();
    await asked[5]!.answer();
    expect(questions().slice(1)).toEqual(['drawn 0', 'weighed 0', 'coarse 1', 'full 1', 'drawn 1', 'weighed 1']);
    expect(shown).toEqual(['drawn 0', 'weighed 0', 'full 1', 'drawn 1']);
  });

  test('are not shown, nor asked for again, once they are no longer wanted', async () => {
    const { inquiry, asked, shown, questions } = createTestInquiry();
    inquiry.also('drawn', true);
    inquiry.also('drawn', false);
    await asked[0]!.answer();
    inquiry.want(createPremise(1));
    inquiry.rest();
    await asked[2]!.answer();
    expect(questions()).toEqual(['drawn 0', 'coarse 1', 'full 1']);
    expect(shown).toEqual(['full 1']);
  });

  test('are there at once where they are known', async () => {
    const { inquiry, asked, shown, questions } = createTestInquiry();
    inquiry.also('drawn', true);
    await asked[0]!.answer();
    inquiry.also('drawn', false);
    inquiry.also('drawn', true);
    expect(questions()).toEqual(['drawn 0']);
    expect(shown).toEqual(['drawn 0', 'drawn 0']);
  });
});

describe('what goes wrong', () => {
  test('is told, and the next wish is answered', async () => {
    const { inquiry, asked, shown, failures } = createTestInquiry();
    const broken = new Error('broken');
    inquiry.want(createPremise(1));
    await asked[0]!.fail(broken);
    expect(failures).toEqual([broken]);
    inquiry.want(createPremise(2));
    await asked[1]!.answer();
    expect(shown).toEqual(['coarse 2']);
  });

  test('once it is stopped nothing is asked, shown or told', async () => {
    const { inquiry, asked, shown, failures, passTime } = createTestInquiry();
    inquiry.want(createPremise(1));
    inquiry.destroy();
    await asked[0]!.answer();
    await passTime();
    expect([shown, failures]).toEqual([[], []]);
    expect(asked).toHaveLength(1);
  });
});
