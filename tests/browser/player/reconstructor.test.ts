import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadCase } from '../../../src/player/load-case.ts';
import { createReconstructor, type Reconstructor } from '../../../src/player/reconstruction/create-reconstructor.ts';
import type { Question, ReconstructionSubject } from '../../../src/player/reconstruction/messages.ts';
import { prepareReconstruction } from '../../../src/player/reconstruction/run-reconstruction.ts';

let subject: ReconstructionSubject;
let reconstructor: Reconstructor | null = null;

const create = (): Reconstructor => {
  reconstructor = createReconstructor();
  return reconstructor;
};

const question = (instant: string, detail: Question['detail']): Question => ({
  asOf: Date.parse(instant) / 1000 - subject.case.origin,
  leftOut: [],
  detail,
});

const never = new AbortController().signal;

beforeAll(async () => {
  const url = new URL('/cases/kim-2023/case.json', location.href).href;
  const { placed } = await loadCase({ type: 'url', url }, createReconstructor(), never);
  if (placed === null) throw new Error('kim-2023 does not load.');
  subject = { case: placed.case, network: placed.network, routes: placed.routes };
}, 60_000);

afterEach(() => reconstructor?.destroy());

describe('a worker', () => {
  test('answers as the page itself would, question after question', async () => {
    const { reconstruct } = create();
    const here = prepareReconstruction(subject);
    for (const instant of ['2023-09-12T02:00:00Z', '2023-09-14T12:00:00Z', '2023-09-12T02:00:00Z']) {
      const asked = question(instant, 'coarse');
      expect(await reconstruct(subject, asked, never)).toEqual(here(asked));
    }
  }, 60_000);

  test('gives up a question that is no longer wanted, and answers the next one', async () => {
    const { reconstruct } = create();
    const unwanted = new AbortController();
    const first = reconstruct(subject, question('2023-09-13T00:00:00Z', 'full'), unwanted.signal);
    setTimeout(() => unwanted.abort(new Error('no longer wanted')), 50);
    await expect(first).rejects.toThrow('no longer wanted');
    const next = question('2023-09-12T02:00:00Z', 'coarse');
    expect((await reconstruct(subject, next, never)).journey.asOf).toBe(next.asOf);
  }, 60_000);

  test('answers a coarse question while a full one is being worked out', async () => {
    const { reconstruct } = create();
    await reconstruct(subject, question('2023-09-12T02:00:00Z', 'coarse'), never);
    const order: string[] = [];
    const ask = async (detail: Question['detail']): Promise<void> => {
      await reconstruct(subject, question('2023-09-13T00:00:00Z', detail), never);
      order.push(detail);
    };
    await Promise.all([ask('full'), ask('coarse')]);
    expect(order).toEqual(['coarse', 'full']);
  }, 60_000);

  test('takes a question of another case as such', async () => {
    const { reconstruct } = create();
    const asked = question('2023-09-13T00:00:00Z', 'coarse');
    await reconstruct(subject, asked, never);
    const emptied = { ...subject, case: { ...subject.case, reports: [] } };
    expect((await reconstruct(emptied, asked, never)).journey.verdicts).toEqual([]);
  }, 60_000);
});

test('an aborted signal asks nothing', async () => {
  const { reconstruct } = create();
  await expect(
    reconstruct(subject, question('2023-09-13T00:00:00Z', 'full'), AbortSignal.abort(new Error('too late'))),
  ).rejects.toThrow('too late');
});
