import type { CaseTime } from '../time/types.ts';
import type { Detail, Knowledge, Question } from './reconstruction/messages.ts';

/** So long the slider must rest before the full reconstruction is asked for. */
const REST_MS = 150;

/** Full answers kept, so that a reader who compares two times of knowledge waits for each only once. About half a megabyte each. */
const KEPT = 8;

/** Follows the reader's as-of: coarse answers while it moves, the full one where it rests. */
export interface Inquiry {
  /** The reader wants to know what was known then. */
  readonly want: (asOf: CaseTime) => void;
  /** The drag has ended: the full answer need not wait for a rest. */
  readonly rest: () => void;
  readonly stop: () => void;
}

/**
 * One coarse question at a time, always about the newest as-of; a full one is given up as soon as another as-of is wanted. Answers are shown in the
 * order of their questions, and none after the full answer to what is wanted: what is on screen never goes back to an earlier wish.
 * @param deps.after calls back once, some milliseconds later, unless the function it returns is called before
 */
export const createInquiry = (deps: {
  readonly first: Knowledge;
  readonly ask: (question: Question, signal: AbortSignal) => Promise<Knowledge>;
  readonly show: (knowledge: Knowledge, detail: Detail) => void;
  readonly fail: (error: unknown) => void;
  readonly after: (delayMs: number, callback: () => void) => () => void;
}): Inquiry => {
  const kept = new Map<CaseTime, Knowledge>();
  let wanted = deps.first.journey.asOf;
  /** What has become of the full answer to what is wanted. */
  let full: 'open' | 'asked' | 'shown' = 'shown';
  const isShown = (): boolean => full === 'shown';
  let coarseRuns = false;
  let asking = new AbortController();
  let cancelRest = (): void => {};
  const ended = new AbortController();

  const keep = (knowledge: Knowledge): void => {
    kept.delete(knowledge.journey.asOf);
    kept.set(knowledge.journey.asOf, knowledge);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  };
  const showFull = (knowledge: Knowledge): void => {
    keep(knowledge);
    full = 'shown';
    deps.show(knowledge, 'full');
  };
  const askFull = async (): Promise<void> => {
    cancelRest();
    if (full !== 'open') return;
    full = 'asked';
    asking = new AbortController();
    const { signal } = asking;
    try {
      const knowledge = await deps.ask({ asOf: wanted, detail: 'full' }, signal);
      if (signal.aborted) return;
      showFull(knowledge);
    } catch (error) {
      if (!signal.aborted) deps.fail(error);
    }
  };
  const askCoarse = async (): Promise<void> => {
    if (coarseRuns) return;
    coarseRuns = true;
    try {
      for (let asked: CaseTime | null = null; asked !== wanted && !isShown(); ) {
        asked = wanted;
        const knowledge = await deps.ask({ asOf: asked, detail: 'coarse' }, ended.signal);
        if (!ended.signal.aborted && !isShown()) deps.show(knowledge, 'coarse');
      }
    } catch (error) {
      if (!ended.signal.aborted) deps.fail(error);
    } finally {
      coarseRuns = false;
    }
  };

  keep(deps.first);
  return {
    want(asOf) {
      if (asOf === wanted) return;
      wanted = asOf;
      full = 'open';
      asking.abort();
      cancelRest();
      const known = kept.get(asOf);
      if (known !== undefined) return showFull(known);
      cancelRest = deps.after(REST_MS, () => void askFull());
      void askCoarse();
    },
    rest: () => void askFull(),
    stop() {
      ended.abort();
      asking.abort();
      cancelRest();
    },
  };
};
