/** By the report that speaks: those that only repeat it, in the order of ids. */
export const copiesBySpeaker = (copyOf: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> => {
  const copies = new Map<string, string[]>();
  for (const [copy, speaker] of [...copyOf].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    copies.set(speaker, [...(copies.get(speaker) ?? []), copy]);
  }
  return copies;
};
