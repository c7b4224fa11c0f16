import { createCaseWork } from './create-case-work.ts';
import type { WorkerAnswer, WorkerOrder } from './messages.ts';

const answer = (message: WorkerAnswer): void => postMessage(message);

const work = createCaseWork();

addEventListener('message', ({ data }: MessageEvent<WorkerOrder>) => {
  try {
    answer(work(data));
  } catch (error) {
    answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});

// A worker whose script was blocked says nothing; only after this word is it worth waiting for.
answer({ type: 'started' });
