import type { ReconstructionAnswer, ReconstructionRequest } from './messages.ts';
import { runReconstruction } from './run-reconstruction.ts';

const answer = (message: ReconstructionAnswer): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ReconstructionRequest>) => {
  try {
    answer({ type: 'journey', journey: runReconstruction(data) });
  } catch (error) {
    answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});

// A worker whose script was blocked says nothing; only after this word is it worth waiting for.
answer({ type: 'started' });
