import type { Knowledge, Question, WorkerAnswer, WorkerOrder } from './messages.ts';
import { prepareReconstruction } from './run-reconstruction.ts';

const answer = (message: WorkerAnswer): void => postMessage(message);

let solve: ((question: Question) => Knowledge) | null = null;

addEventListener('message', ({ data }: MessageEvent<WorkerOrder>) => {
  try {
    if (data.type === 'subject') solve = prepareReconstruction(data.subject);
    else if (solve === null) throw new Error('A question came before its case.');
    else answer({ type: 'knowledge', knowledge: solve(data.question) });
  } catch (error) {
    answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});

// A worker whose script was blocked says nothing; only after this word is it worth waiting for.
answer({ type: 'started' });
