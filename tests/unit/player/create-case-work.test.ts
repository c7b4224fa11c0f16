import { describe, expect, test } from 'vitest';
import { createCaseWork } from '../../../src/player/reconstruction/create-case-work.ts';
import type { LaidCase, WorkerOrder, WorkerResult } from '../../../src/player/reconstruction/messages.ts';
import { readKimFiles } from '../../support/kim-2023.ts';

const { caseText, networkText } = readKimFiles();

/** The work, with every order and every result copied as on the way to a worker and back. */
const createRemoteWork = () => {
  const work = createCaseWork();
  return <Type extends WorkerResult['type']>(
    order: WorkerOrder,
    type: Type,
  ): WorkerResult & { readonly type: Type } => {
    const result = structuredClone(work(structuredClone(order)));
    if (result.type !== type) throw new Error(`${result.type} in place of ${type}`);
    return result as WorkerResult & { readonly type: Type };
  };
};

const placeKim = (work: ReturnType<typeof createRemoteWork>): LaidCase => {
  const { parsed } = work({ type: 'parse', caseText }, 'parsed');
  const { placed } = work({ type: 'place', case: parsed.case!, networkText }, 'placed');
  if (!placed.ok) throw new Error('kim-2023 cannot be placed.');
  return placed.value;
};

const coarse = ({ case: { asOf } }: LaidCase) => ({ asOf, leftOut: [], detail: 'coarse' }) as const;

describe('the work on a case apart from the page', () => {
  test('reads a case, puts it on its rails, and answers of the one placed last without being told it again', () => {
    const work = createRemoteWork();
    const placed = placeKim(work);
    expect(placed.routes.map(({ id }) => id)).toEqual(placed.case.routes.map(({ id }) => id));
    const { knowledge } = work({ type: 'ask', subject: null, question: coarse(placed) }, 'knowledge');
    expect(knowledge.journey.verdicts).toHaveLength(placed.case.reports.length);
  });

  test('answers the same of a case that is sent to it', () => {
    const work = createRemoteWork();
    const placed = placeKim(work);
    const question = coarse(placed);
    const ofOwn = work({ type: 'ask', subject: null, question }, 'knowledge');
    const ofSent = createRemoteWork()({ type: 'ask', subject: placed, question }, 'knowledge');
    expect(ofSent).toEqual(ofOwn);
  });

  test('tells what is wrong in the texts as values', () => {
    const work = createRemoteWork();
    const { parsed } = work({ type: 'parse', caseText: '{"id": ' }, 'parsed');
    expect(parsed.case).toBeNull();
    expect(parsed.issues[0]?.cause).toContain('line 1');
    const { case: story } = work({ type: 'parse', caseText }, 'parsed').parsed;
    const { placed } = work({ type: 'place', case: story!, networkText: '{"type":"FeatureCollection"}' }, 'placed');
    expect(placed.ok ? [] : placed.error.map(({ path }) => path)).not.toEqual([]);
  });

  test('takes a question before any case for a mistake of ours', () => {
    const question = { asOf: 0, leftOut: [], detail: 'full' } as const;
    expect(() => createCaseWork()({ type: 'ask', subject: null, question })).toThrow('before its case');
  });
});
