/** For each of some ranked things, the strongest of those that it was paired with, and how many there were. */
export interface Strongest {
  /** The lower the index, the stronger. A pair is to be added once. */
  readonly addPair: (a: number, b: number) => void;
  /** For each that was paired at all: the partners kept, strongest first, and the count of all. */
  readonly entries: () => readonly {
    readonly index: number;
    readonly kept: readonly number[];
    readonly count: number;
  }[];
}

/** Keeps at most `most` partners for each of `size` things, in memory that does not grow with the pairs. */
export function createStrongest(size: number, most: number): Strongest {
  const counts = new Int32Array(size);
  const kept = new Int32Array(size * most);
  const add = (index: number, partner: number): void => {
    const from = index * most;
    const full = Math.min(most, counts[index]!++);
    if (full === most && kept[from + most - 1]! < partner) return;
    let at = Math.min(full, most - 1);
    while (at > 0 && kept[from + at - 1]! > partner) {
      kept[from + at] = kept[from + at - 1]!;
      at--;
    }
    kept[from + at] = partner;
  };
  return {
    addPair(a, b) {
      add(a, b);
      add(b, a);
    },
    entries: () =>
      Array.from(counts, (count, index) => {
        const from = index * most;
        return { index, kept: [...kept.subarray(from, from + Math.min(count, most))], count };
      }).filter(({ count }) => count > 0),
  };
}
