import { describe, expect, test } from 'vitest';
import { DRAG_GRID } from '../../../src/journey/grid.ts';
import type { Journey, Verdict } from '../../../src/journey/types.ts';
import { createStudy } from '../../../src/player/create-study.ts';
import type { Question } from '../../../src/player/reconstruction/messages.ts';

const createVerdict = (reportId: string, standing: Verdict['standing']): Verdict => ({
  reportId,
  standing,
  copyOf: null,
  holds: null,
  probability: null,
  conflicts: [],
  moreConflicts: 0,
  gain: null,
});

const createJourney = (asOf: number, leftOut: readonly string[] = [], cellKm = 5): Journey => ({
  caseId: 'test',
  caseVersion: '1',
  asOf,
  grid: { cellKm, binS: 60 },
  routes: [],
  verdicts: leftOut.map((id) => createVerdict(id, 'left-out')),
});

/** Lets everything that waits for a settled promise happen. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const createTestStudy = () => {
  const asked: { readonly question: Question; readonly answer: () => Promise<void> }[] = [];
  let learned = 0;
  const failures: unknown[] = [];
  const study = createStudy({
    ask: (question) =>
      new Promise((resolve) => {
        asked.push({
          question,
          answer: () => {
            resolve({ journey: createJourney(question.asOf, question.leftOut, 8), story: null });
            return settle();
          },
        });
      }),
    onLearned: () => {
      learned += 1;
    },
    fail: (error) => failures.push(error),
  });
  const questions = () => asked.map(({ question: { detail, asOf, leftOut } }) => [detail, asOf, ...leftOut].join(' '));
  return { study, asked, questions, learned: () => learned, failures };
};

describe('looking at what holds the train', () => {
  test('asks for the journey with all reports and without each, one after the other, on the grid of comparison', async () => {
    const { study, asked, questions, learned } = createTestStudy();
    study.look(createJourney(1), ['b', 'a']);
    expect(questions()).toEqual(['compared 1']);
    await asked[0]!.answer();
    await asked[1]!.answer();
    await asked[2]!.answer();
    expect(questions()).toEqual(['compared 1', 'compared 1 b', 'compared 1 a']);
    expect(study.without(null)?.verdicts).toEqual([]);
    expect(study.without('a')?.verdicts).toHaveLength(1);
    expect(learned()).toBe(3);
  });

  test('does not ask again for what is known', async () => {
    const { study, asked, questions } = createTestStudy();
    study.look(createJourney(1), ['a']);
    await asked[0]!.answer();
    await asked[1]!.answer();
    study.look(createJourney(1), ['a']);
    study.look(createJourney(1), []);
    expect(questions()).toHaveLength(2);
  });

  test('leaves out a report beside those that are left out already', async () => {
    const { study, asked, questions } = createTestStudy();
    study.look(createJourney(1, ['b']), ['a']);
    await asked[0]!.answer();
    expect(questions()).toEqual(['compared 1 b', 'compared 1 a b']);
  });

  test('forgets what it knows of another premise, and an answer that comes too late', async () => {
    const { study, asked, questions } = createTestStudy();
    study.look(createJourney(1), ['a']);
    study.look(createJourney(2), ['a']);
    await asked[0]!.answer();
    expect(study.without(null)).toBeNull();
    expect(questions()).toEqual(['compared 1', 'compared 2']);
    await asked[1]!.answer();
    expect(study.without(null)?.asOf).toBe(2);
  });

  test('leaves a coarse journey alone: the knowledge time is being dragged', () => {
    const { study, questions } = createTestStudy();
    study.look(createJourney(1, [], DRAG_GRID.cellKm), ['a']);
    expect(questions()).toEqual([]);
  });

  test('asks and tells nothing once it is stopped', async () => {
    const { study, asked, questions, learned } = createTestStudy();
    study.look(createJourney(1), ['a']);
    study.stop();
    await asked[0]!.answer();
    expect(questions()).toHaveLength(1);
    expect(learned()).toBe(0);
  });
});
