import { compareIds } from '../case/compare-ids.ts';

/** By the report that speaks: those that only repeat it, in the order of ids. */
export const copiesBySpeaker = (copyOf: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> => {
  const copies = new Map<string, string[]>();
  for (const [copy, speaker] of [...copyOf].toSorted(([a], [b]) => compareIds(a, b))) {
    copies.set(speaker, [...(copies.get(speaker) ?? []), copy]);
  }
  return copies;
};
