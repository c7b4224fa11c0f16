import type { ReconstructionSubject, WorkerAnswer, WorkerOrder, WorkerResult } from './messages.ts';
import { startWorker } from './start-worker.ts';

/** A worker that has not answered by then never will: its script was blocked or did not arrive. */
const START_TIMEOUT_MS = 20_000;

interface Running {
  readonly resolve: (result: WorkerResult) => void;
  readonly reject: (error: Error) => void;
}

/** One worker with at most one order in hand. It stays for the next one, until it is ended. */
export interface Lane {
  readonly busy: () => boolean;
  /** Null where the worker did not start. Rejects where the work failed, which is a bug of ours. */
  readonly work: (order: WorkerOrder) => Promise<WorkerResult | null>;
  /** Ends the worker at once, whatever it is doing. An order in hand is never answered. */
  readonly end: () => void;
}

/** Starts a worker, so that its code arrives while the page is still fetching the case. Null where none can be started. */
export const createLane = (): Lane | null => {
  const worker = startWorker();
  if (worker === null) return null;
  const tell = (order: WorkerOrder): void => worker.postMessage(order);
  let known: ReconstructionSubject | null = null;
  let running: Running | null = null;
  let isThere: boolean | null = null;
  let settle = (_there: boolean): void => {};
  const started = new Promise<boolean>((resolve) => {
    settle = (there) => {
      isThere = there;
      clearTimeout(timeout);
      resolve(there);
    };
  });
  const timeout = setTimeout(() => settle(false), START_TIMEOUT_MS);
  const fail = (message: string): void => {
    // Whatever went wrong, the next question begins from the case again.
    known = null;
    running?.reject(new Error(message));
    running = null;
  };
  worker.addEventListener('error', ({ message }) => (isThere === null ? settle(false) : fail(message)));
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    switch (data.type) {
      case 'started':
        return settle(true);
      case 'failed':
        return fail(data.message);
      default:
        // The worker goes on from what it has placed itself.
        if (data.type === 'placed') known = data.placed.ok ? data.placed.value : known;
        running?.resolve(data);
        running = null;
    }
  });
  /** A case is sent once, not with every question. */
  const send = (order: WorkerOrder): void => {
    const isKnown = order.type === 'ask' && order.subject === known;
    tell(isKnown ? { ...order, subject: null } : order);
    if (order.type === 'ask') known = order.subject;
  };
  let isBusy = false;
  return {
    busy: () => isBusy,
    async work(order) {
      isBusy = true;
      try {
        // A worker that is there is told before the page goes on with anything else.
        if (!(isThere ?? (await started))) return null;
        return await new Promise<WorkerResult>((resolve, reject) => {
          running = { resolve, reject };
          send(order);
        });
      } finally {
        isBusy = false;
      }
    },
    end() {
      clearTimeout(timeout);
      worker.terminate();
    },
  };
};
