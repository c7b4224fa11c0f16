import type { Detail, Knowledge, Premise, Question } from './reconstruction/messages.ts';

/** So long the slider must rest before the full reconstruction is asked for. */
const REST_MS = 150;

/** Full answers kept, so that a reader who compares two premises waits for each only once. About half a megabyte each. */
const KEPT = 8;

/** Follows the reader's premise: coarse answers while it changes, the full one where it rests. */
export interface Inquiry {
  /** The reader wants to know what follows from this. */
  readonly want: (premise: Premise) => void;
  /** The drag has ended: the full answer need not wait for a rest. */
  readonly rest: () => void;
  /** From now on the reader also wants to know how much each report narrows the journey: asked after each full answer. */
  readonly weigh: () => void;
  readonly stop: () => void;
}

/** A full answer, and the same with the weight of each report once that has come. */
interface Kept {
  readonly full: Knowledge;
  weighed: Knowledge | null;
}

/**
 * One coarse question at a time, always about the newest premise; a full one is given up as soon as another premise is wanted. Answers are shown in the
 * order of their questions, and none after the full answer to what is wanted: what is on screen never goes back to an earlier wish.
 * @param deps.after calls back once, some milliseconds later, unless the function it returns is called before
 */
export const createInquiry = (deps: {
  readonly premise: Premise;
  readonly first: Knowledge;
  readonly ask: (question: Question, signal: AbortSignal) => Promise<Knowledge>;
  /** A `weighed` answer is the full one that is on screen, with more to say of each report. */
  readonly show: (knowledge: Knowledge, detail: Detail) => void;
  readonly fail: (error: unknown) => void;
  readonly after: (delayMs: number, callback: () => void) => () => void;
}): Inquiry => {
  const kept = new Map<string, Kept>();
  let wanted = deps.premise;
  /** What has become of the full answer to what is wanted. */
  let full: 'open' | 'asked' | 'shown' = 'shown';
  const isShown = (): boolean => full === 'shown';
  let coarseRuns = false;
  let weighs = false;
  let asking = new AbortController();
  let cancelRest = (): void => {};
  const ended = new AbortController();

  const keep = (answer: Kept): void => {
    const key = keyOf(wanted);
    kept.delete(key);
    kept.set(key, answer);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  };
  const showFull = (answer: Kept): void => {
    keep(answer);
    full = 'shown';
    deps.show(answer.full, 'full');
    void askWeight();
  };
  /** Asks about what is wanted; given up, with a null, as soon as something else is. */
  const askWanted = async (detail: Detail): Promise<Knowledge | null> => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const knowledge = await deps.ask({ ...wanted, detail }, signal);
      return signal.aborted ? null : knowledge;
    } catch (error) {
      if (!signal.aborted) deps.fail(error);
      return null;
    }
  };
  const askFull = async (): Promise<void> => {
    cancelRest();
    if (full !== 'open') return;
    full = 'asked';
    const knowledge = await askWanted('full');
    if (knowledge !== null) showFull({ full: knowledge, weighed: null });
  };
  const askWeight = async (): Promise<void> => {
    const answer = kept.get(keyOf(wanted));
    if (!weighs || !isShown() || answer === undefined) return;
    answer.weighed ??= await askWanted('weighed');
    if (answer.weighed !== null && answer === kept.get(keyOf(wanted))) deps.show(answer.weighed, 'weighed');
  };
  const askCoarse = async (): Promise<void> => {
    if (coarseRuns) return;
    coarseRuns = true;
    try {
      for (let asked: Premise | null = null; asked !== wanted && !isShown(); ) {
        asked = wanted;
        const knowledge = await deps.ask({ ...asked, detail: 'coarse' }, ended.signal);
        if (!ended.signal.aborted && !isShown()) deps.show(knowledge, 'coarse');
      }
    } catch (error) {
      if (!ended.signal.aborted) deps.fail(error);
    } finally {
      coarseRuns = false;
    }
  };

  keep({ full: deps.first, weighed: null });
  return {
    want(premise) {
      if (keyOf(premise) === keyOf(wanted)) return;
      wanted = premise;
      full = 'open';
      asking.abort();
      cancelRest();
      const known = kept.get(keyOf(premise));
      if (known !== undefined) return showFull(known);
      cancelRest = deps.after(REST_MS, () => void askFull());
      void askCoarse();
    },
    rest: () => void askFull(),
    weigh() {
      if (weighs) return;
      weighs = true;
      void askWeight();
    },
    stop() {
      ended.abort();
      asking.abort();
      cancelRest();
    },
  };
};

const keyOf = ({ asOf, leftOut }: Premise): string => [asOf, ...leftOut].join(' ');
