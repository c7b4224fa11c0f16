import { createRandom } from '../random.ts';
import type { LogSet } from '../types.ts';
import { logOf, simulateRun } from './simulate-run.ts';
import { TRAIN_KINDS, type TrainKind } from './train-kinds.ts';

const KINDS = Object.keys(TRAIN_KINDS) as readonly TrainKind[];

/** `count` simulated runs as one set a kind of train, in the kinds' shares. The same seed gives the same runs. */
export function simulateRuns(count: number, seed: number): readonly LogSet[] {
  let from = 0;
  let share = 0;
  return KINDS.map((kind) => {
    const first = from;
    share += TRAIN_KINDS[kind].share;
    from = Math.round(count * share);
    const logs = Array.from({ length: from - first }, (_, i) => {
      const index = first + i;
      return logOf(simulateRun(kind, seed, index), `${kind}-${index}`, createRandom(seed, index, 1));
    });
    return { name: kind, logs };
  });
}
