import type { Case, ParsedCase } from '../../case/types.ts';
import type { NetworkIssue } from '../../network/types.ts';
import type { Result } from '../../result/result.ts';
import { afterPaint } from '../after-paint.ts';
import { createLane, type Lane } from './create-lane.ts';
import type { Knowledge, LaidCase, Question, ReconstructionSubject, WorkerOrder, WorkerResult } from './messages.ts';

/**
 * Reads cases and answers questions about them without holding up the page. Aborting frees the worker at once, and the promise rejects with the signal's reason;
 * so does one whose work failed, with a failure that is a bug of ours.
 */
export interface Reconstructor {
  readonly parse: (caseText: string, signal: AbortSignal) => Promise<ParsedCase>;
  /** Puts a case on the network of a file's text; what is wrong with that file comes as issues. */
  readonly place: (
    subject: Case,
    networkText: string,
    signal: AbortSignal,
  ) => Promise<Result<LaidCase, readonly NetworkIssue[]>>;
  /** What was known at a time. */
  readonly reconstruct: (subject: ReconstructionSubject, question: Question, signal: AbortSignal) => Promise<Knowledge>;
  readonly destroy: () => void;
}

/** One for the full pass, one for the coarse passes of a drag that begins meanwhile. */
const MOST_LANES = 2;

/**
 * Keeps a worker from the page's opening on, and a second one from the first coarse question on. A full reconstruction that is no longer wanted is ended
 * with its worker while the other one goes on, and another worker is started in its place: measured, no coarse pass ever waits. Where no
 * worker can be started the page itself works, after the next paint.
 */
export const createReconstructor = (): Reconstructor => {
  const lanes = new Set<Lane>();
  let workless = false;
  let onPage: Promise<(order: WorkerOrder) => WorkerResult> | null = null;
  const add = (): Lane | null => {
    const lane = workless ? null : createLane();
    if (lane !== null) lanes.add(lane);
    return lane;
  };
  const drop = (lane: Lane): void => {
    lane.end();
    lanes.delete(lane);
  };
  add();

  const workApart = async (order: WorkerOrder, signal: AbortSignal): Promise<WorkerResult | null> => {
    const lane = [...lanes].find((each) => !each.busy()) ?? add();
    if (lane === null) return null;
    if (order.type === 'ask' && order.question.detail === 'coarse' && lanes.size < MOST_LANES) add();
    let abort = (): void => {};
    const aborted = new Promise<never>((_, reject) => {
      abort = () => {
        drop(lane);
        add();
        reject(signal.reason);
      };
    });
    signal.addEventListener('abort', abort);
    try {
      return await Promise.race([lane.work(order), aborted]);
    } finally {
      signal.removeEventListener('abort', abort);
    }
  };
  const workHere = async (order: WorkerOrder, signal: AbortSignal): Promise<WorkerResult> => {
    await afterPaint();
    signal.throwIfAborted();
    onPage ??= import('./create-case-work.ts').then(({ createCaseWork }) => createCaseWork());
    const work = await onPage;
    signal.throwIfAborted();
    return work(order);
  };
  const work = async (order: WorkerOrder, signal: AbortSignal): Promise<WorkerResult> => {
    signal.throwIfAborted();
    const result = workless ? null : await workApart(order, signal);
    if (result !== null) return result;
    if (!workless) {
      workless = true;
      for (const lane of lanes) drop(lane);
      console.warn('[sightline] No worker could be started; the journey is worked out on the page itself.');
    }
    return workHere(order, signal);
  };

  return {
    async parse(caseText, signal) {
      const result = await work({ type: 'parse', caseText }, signal);
      return result.type === 'parsed' ? result.parsed : unasked(result);
    },
    async place(subject, networkText, signal) {
      const result = await work({ type: 'place', case: subject, networkText }, signal);
      return result.type === 'placed' ? result.placed : unasked(result);
    },
    async reconstruct(subject, question, signal) {
      const result = await work({ type: 'ask', question, subject }, signal);
      return result.type === 'knowledge' ? result.knowledge : unasked(result);
    },
    destroy() {
      workless = true;
      for (const lane of lanes) drop(lane);
    },
  };
};

const unasked = ({ type }: WorkerResult): never => {
  throw new Error(`The worker answered "${type}", which was not asked.`);
};
