import { describe, expect, test } from 'vitest';
import { createLateParts } from '../../../src/player/late-parts.ts';

/** Lets everything that waits for a settled promise happen. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

interface Code {
  readonly name: string;
}

/** A part whose code arrives, or does not, when the test says so. */
const createTestPart = (order: 'first' | 'then' = 'then') => {
  const loads: { readonly arrive: () => void; readonly fail: () => void }[] = [];
  const missing: (() => void)[] = [];
  const made: string[] = [];
  const destroyed: string[] = [];
  const late = createLateParts({ prepare: async () => {}, onMissing: (_, retry) => missing.push(retry) });
  const part = late.create(
    () =>
      new Promise<Code>((resolve, reject) => {
        loads.push({ arrive: () => resolve({ name: 'code' }), fail: () => reject(new Error('offline')) });
      }),
    ({ name }) => {
      made.push(name);
      return { said: [] as string[], destroy: () => destroyed.push(name) };
    },
    order,
  );
  return { late, part, loads, missing, made, destroyed };
};

describe('a late part', () => {
  test('is loaded once what is wanted first is there, and made once', async () => {
    const { late, part, loads, made } = createTestPart();
    expect(loads).toHaveLength(0);
    late.loadAll();
    expect(loads).toHaveLength(1);
    expect(part.now()).toBeNull();
    loads[0]!.arrive();
    await settle();
    expect(part.now()).not.toBeNull();
    late.loadAll();
    part.use(() => {});
    expect(made).toEqual(['code']);
  });

  test('that is seen at once is loaded before the others, which need not wait for it to arrive at all', async () => {
    const { late, part, loads } = createTestPart('first');
    const others: string[] = [];
    late.create(
      async () => others.push('asked for'),
      () => ({ destroy: () => {} }),
    );
    const first = late.loadFirst().then(() => late.loadAll());
    await settle();
    expect([loads.length, others]).toEqual([1, []]);
    loads[0]!.fail();
    await first;
    expect(others).toEqual(['asked for']);
    expect(part.now()).toBeNull();
  });

  test('is loaded for who asks before that, and does what was asked in order', async () => {
    const { part, loads } = createTestPart();
    part.use(({ said }) => said.push('first'));
    part.use(({ said }) => said.push('second'));
    expect(loads).toHaveLength(1);
    loads[0]!.arrive();
    await settle();
    part.use(({ said }) => said.push('third'));
    expect(part.now()?.said).toEqual(['first', 'second', 'third']);
  });

  test('that nobody has asked for may fail to arrive without a word, and is tried again by who asks', async () => {
    const { late, part, loads, missing } = createTestPart();
    late.loadAll();
    loads[0]!.fail();
    await settle();
    expect(missing).toHaveLength(0);
    part.use(({ said }) => said.push('asked'));
    loads[1]!.arrive();
    await settle();
    expect(part.now()?.said).toEqual(['asked']);
  });

  test('that does not arrive is told to who asked, and another try does what was asked', async () => {
    const { part, loads, missing } = createTestPart();
    part.use(({ said }) => said.push('asked'));
    loads[0]!.fail();
    await settle();
    expect(missing).toHaveLength(1);
    missing[0]!();
    loads[1]!.arrive();
    await settle();
    expect(part.now()?.said).toEqual(['asked']);
  });

  test('of a player that is gone is neither made nor missed', async () => {
    const { part, loads, missing, made } = createTestPart();
    part.use(() => {});
    part.destroy();
    loads[0]!.arrive();
    await settle();
    expect(made).toEqual([]);
    const other = createTestPart();
    other.part.use(() => {});
    other.part.destroy();
    other.loads[0]!.fail();
    await settle();
    expect([...missing, ...other.missing]).toEqual([]);
  });

  test('goes with its player', async () => {
    const { part, loads, destroyed } = createTestPart();
    part.use(() => {});
    loads[0]!.arrive();
    await settle();
    part.destroy();
    expect(destroyed).toEqual(['code']);
    expect(part.now()).toBeNull();
  });
});
