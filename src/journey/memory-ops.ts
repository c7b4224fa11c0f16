import type { BitQuestion } from './backward.ts';
import type { BitFactor, MemoryOps } from './chain-model.ts';
import { bitQuestion, type MemoryBit, type Threshold } from './conditions.ts';

/** When bits begin and end along the chain, and the questions whose answers tell how often their reports fail between two passes. */
export interface MemoryPlan {
  readonly ops: readonly (MemoryOps | null)[];
  /** In the order of the bits given. */
  readonly questions: readonly BitQuestion[];
}

/** @param boundaries number of boundaries, the exit included */
export function planMemory(bits: readonly MemoryBit[], boundaries: number): MemoryPlan {
  const questions = new Array<BitQuestion>(bits.length);
  const ops: (MemoryOps | null)[] = [];
  let active: MemoryBit[] = [];
  for (let at = 0; at < boundaries; at++) {
    const is = (threshold: Threshold, moment: Threshold['moment'], boundary = at) =>
      threshold.moment === moment && threshold.boundary === boundary;
    const weigh = (moment: Threshold['moment']): BitFactor[] =>
      active.flatMap((bit, position) => {
        if (!is(bit.late, moment)) return [];
        questions[bits.indexOf(bit)] = bitQuestion(bit, position);
        return [{ bit: position, fromBin: bit.late.bin, factor: bit.factor }];
      });
    const starting = (moment: Threshold['moment']) => bits.filter((bit) => is(bit.early, moment));
    const arrival = weigh('arrival');
    const over = (bit: MemoryBit) => is(bit.late, 'arrival') || is(bit.late, 'departure', at - 1);
    const merges = active.flatMap((bit, position) => (over(bit) ? [position] : [])).reverse();
    const arrivalSplits = starting('arrival');
    active = [...active.filter((bit) => !over(bit)), ...arrivalSplits];
    const departure = weigh('departure');
    const departureSplits = starting('departure');
    active = [...active, ...departureSplits];
    const some = arrival.length + merges.length + arrivalSplits.length + departure.length + departureSplits.length > 0;
    const bins = (split: readonly MemoryBit[]) => split.map(({ early }) => early.bin);
    ops.push(
      some
        ? { arrival, departure, merges, arrivalSplits: bins(arrivalSplits), departureSplits: bins(departureSplits) }
        : null,
    );
  }
  return { ops, questions };
}

/** Most bits that may be active at one boundary: eight lanes cost eight times the work there. */
const MOST_BITS = 3;

/** Whether all these bits can be remembered: the count is highest where one of them begins. */
export const fitsMemory = (bits: readonly MemoryBit[]): boolean =>
  bits.every(({ early }) => {
    const covers = (bit: MemoryBit) => bit.early.boundary <= early.boundary && early.boundary <= bit.late.boundary + 1;
    return bits.filter(covers).length <= MOST_BITS;
  });
