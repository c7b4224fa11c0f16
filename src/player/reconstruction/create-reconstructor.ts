import { createLane, type Lane } from './create-lane.ts';
import type { Knowledge, Question, ReconstructionSubject } from './messages.ts';

/** Answers questions about cases without holding up the page. */
export interface Reconstructor {
  /**
   * What was known at a time. Aborting frees the worker at once, and the promise rejects with the signal's reason; so does one whose reconstruction
   * failed, with a failure that is a bug of ours.
   */
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

  const askWorker = async (subject: ReconstructionSubject, question: Question, signal: AbortSignal) => {
    const lane = [...lanes].find((each) => !each.busy()) ?? add();
    if (lane === null) return null;
    if (question.detail === 'coarse' && lanes.size < MOST_LANES) add();
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
      return await Promise.race([lane.ask(subject, question), aborted]);
    } finally {
      signal.removeEventListener('abort', abort);
    }
  };

  return {
    async reconstruct(subject, question, signal) {
      signal.throwIfAborted();
      const answer = workless ? null : await askWorker(subject, question, signal);
      if (answer !== null) return answer;
      if (!workless) {
        workless = true;
        for (const lane of lanes) drop(lane);
        console.warn('[sightline] No worker could be started; the journey is worked out on the page itself.');
      }
      return workHere(subject, question, signal);
    },
    destroy() {
      workless = true;
      for (const lane of lanes) drop(lane);
    },
  };
};

const workHere = async (
  subject: ReconstructionSubject,
  question: Question,
  signal: AbortSignal,
): Promise<Knowledge> => {
  await afterPaint();
  signal.throwIfAborted();
  const { prepareReconstruction } = await import('./run-reconstruction.ts');
  signal.throwIfAborted();
  return prepareReconstruction(subject)(question);
};

/** The frame after the next one: what has been shown by now is on the screen then. */
const afterPaint = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
