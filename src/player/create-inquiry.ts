import type { Extra, Knowledge, Premise, Question, ShownDetail } from './reconstruction/messages.ts';
import { premiseKey } from './reconstruction/premise.ts';

/**
 * So long the slider must rest on its coarse answer before the full reconstruction is asked for. Counted from the movement instead, a slow machine would begin a full
 * pass beside every coarse one, and give it up with its worker at the next movement: the coarse answers took four times as long.
 */
const REST_MS = 150;

/** Full answers kept, so that a reader who compares two premises waits for each only once. About half a megabyte each. */
const KEPT = 8;

/** In the order in which they are asked: the quicker first. */
const EXTRAS: readonly Extra[] = ['drawn', 'weighed'];

/** Follows the reader's premise: coarse answers while it changes, the full one where it rests. */
export interface Inquiry {
  /** The reader wants to know what follows from this. */
  readonly want: (premise: Premise) => void;
  /** The drag has ended: the full answer need not wait for a rest. */
  readonly rest: () => void;
  /** From now on the reader wants this as well, or no longer: asked after each full answer. */
  readonly also: (extra: Extra, isWanted: boolean) => void;
  readonly destroy: () => void;
}

/** A full answer, and what has come beyond it. */
interface Kept {
  readonly full: Knowledge;
  readonly extras: Map<Extra, Knowledge>;
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
  /** An extra is the full answer that is on screen, with more to it. */
  readonly show: (knowledge: Knowledge, detail: ShownDetail) => void;
  readonly fail: (error: unknown) => void;
  readonly after: (delayMs: number, callback: () => void) => () => void;
}): Inquiry => {
  const kept = new Map<string, Kept>();
  let wanted = deps.premise;
  /** What has become of the full answer to what is wanted. */
  let full: 'open' | 'asked' | 'shown' = 'shown';
  const isShown = (): boolean => full === 'shown';
  let coarseRuns = false;
  const extras = new Set<Extra>();
  /** The extras of what is on screen. */
  const told = new Set<Extra>();
  let asking = new AbortController();
  let cancelRest = (): void => {};
  const ended = new AbortController();

  const keep = (answer: Kept): void => {
    const key = premiseKey(wanted);
    kept.delete(key);
    kept.set(key, answer);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  };
  const showFull = (answer: Kept): void => {
    keep(answer);
    full = 'shown';
    told.clear();
    deps.show(answer.full, 'full');
    void askExtras();
  };
  /** Asks about what is wanted; given up, with a null, as soon as something else is. */
  const askWanted = async (detail: ShownDetail): Promise<Knowledge | null> => {
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
    if (knowledge !== null) showFull({ full: knowledge, extras: new Map() });
  };
  const askExtras = async (): Promise<void> => {
    const answer = kept.get(premiseKey(wanted));
    if (!isShown() || answer === undefined) return;
    for (const extra of EXTRAS) {
      if (!extras.has(extra) || told.has(extra)) continue;
      const knowledge = answer.extras.get(extra) ?? (await askWanted(extra));
      if (knowledge === null) return;
      answer.extras.set(extra, knowledge);
      if (!extras.has(extra) || answer !== kept.get(premiseKey(wanted))) return;
      told.add(extra);
      deps.show(knowledge, extra);
    }
  };
  const askCoarse = async (): Promise<void> => {
    if (coarseRuns) return;
    coarseRuns = true;
    try {
      for (let asked: Premise | null = null; asked !== wanted && !isShown(); ) {
        asked = wanted;
        const knowledge = await deps.ask({ ...asked, detail: 'coarse' }, ended.signal);
        if (ended.signal.aborted || isShown()) continue;
        deps.show(knowledge, 'coarse');
        if (asked === wanted) cancelRest = deps.after(REST_MS, () => void askFull());
      }
    } catch (error) {
      if (!ended.signal.aborted) deps.fail(error);
    } finally {
      coarseRuns = false;
    }
  };

  keep({ full: deps.first, extras: new Map() });
  return {
    want(premise) {
      if (premiseKey(premise) === premiseKey(wanted)) return;
      wanted = premise;
      full = 'open';
      asking.abort();
      cancelRest();
      const known = kept.get(premiseKey(premise));
      if (known !== undefined) return showFull(known);
      void askCoarse();
    },
    rest: () => void askFull(),
    also(extra, isWanted) {
      if (isWanted === extras.has(extra)) return;
      if (isWanted) extras.add(extra);
      else extras.delete(extra);
      told.delete(extra);
      if (isWanted) void askExtras();
    },
    destroy() {
      ended.abort();
      asking.abort();
      cancelRest();
    },
  };
};
