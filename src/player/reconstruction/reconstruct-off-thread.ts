import type { Journey } from '../../journey/types.ts';
import type { ReconstructionAnswer, ReconstructionRequest } from './messages.ts';
import { startWorker } from './start-worker.ts';

/** A worker that has not answered by then never will: its script was blocked or did not arrive. */
const START_TIMEOUT_MS = 20_000;

/**
 * Reconstructs a journey without holding up the page: in a worker, or, where none can start, on the main thread after the next paint.
 * Aborting ends the worker at once, and the promise rejects with the signal's reason.
 */
export const reconstructOffThread = async (request: ReconstructionRequest, signal: AbortSignal): Promise<Journey> => {
  signal.throwIfAborted();
  const worker = startWorker();
  if (worker !== null) {
    const answer = await askWorker(worker, request, signal);
    if (answer !== null) return answer;
    console.warn('[sightline] No worker could be started; the journey is worked out on the page itself.');
  }
  await afterPaint();
  signal.throwIfAborted();
  const { runReconstruction } = await import('./run-reconstruction.ts');
  return runReconstruction(request);
};

/** Null where the worker did not start. */
const askWorker = (worker: Worker, request: ReconstructionRequest, signal: AbortSignal): Promise<Journey | null> =>
  new Promise((resolve, reject) => {
    let started = false;
    const end = (): void => {
      clearTimeout(timeout);
      signal.removeEventListener('abort', abort);
      worker.terminate();
    };
    const abort = (): void => {
      end();
      reject(signal.reason);
    };
    const giveUp = (): void => {
      if (started) return;
      end();
      resolve(null);
    };
    const timeout = setTimeout(giveUp, START_TIMEOUT_MS);
    signal.addEventListener('abort', abort);
    worker.addEventListener('error', (event) => {
      if (!started) return giveUp();
      end();
      reject(new Error(event.message));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<ReconstructionAnswer>) => {
      switch (data.type) {
        case 'started':
          started = true;
          return worker.postMessage(request);
        case 'journey':
          end();
          return resolve(data.journey);
        case 'failed':
          end();
          return reject(new Error(data.message));
      }
    });
  });

/** The frame after the next one: what has been shown by now is on the screen then. */
const afterPaint = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
