import { type NamedPair, namedPairs } from './named-pairs.ts';
import type { Verdict } from './types.ts';

/** Reports that hang together by their conflicts: each contradicts one of the others at least. */
export interface ConflictGroup {
  readonly ids: readonly string[];
  /** The conflicts between them that a verdict names, in the order of ids. */
  readonly pairs: readonly NamedPair[];
}

/** The groups into which the conflicts that verdicts name fall, in the order of their first pairs. A report without a conflict is in none. */
export function conflictGroups(verdicts: readonly Pick<Verdict, 'reportId' | 'conflicts'>[]): readonly ConflictGroup[] {
  const pairs = namedPairs(new Map(verdicts.map(({ reportId, conflicts }) => [reportId, conflicts])));
  const rootOf = joined(pairs);
  const groups = new Map<string, { readonly ids: Set<string>; readonly pairs: NamedPair[] }>();
  for (const pair of pairs) {
    const root = rootOf(pair.a);
    const group = groups.get(root) ?? { ids: new Set<string>(), pairs: [] };
    groups.set(root, group);
    group.ids.add(pair.a).add(pair.b);
    group.pairs.push(pair);
  }
  return [...groups.values()].map(({ ids, pairs: own }) => ({ ids: [...ids], pairs: own }));
}

/** For each id of the pairs one that stands for all it hangs together with (union-find). */
function joined(pairs: readonly NamedPair[]): (id: string) => string {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    parent.set(id, root);
    return root;
  };
  for (const { a, b } of pairs) parent.set(rootOf(b), rootOf(a));
  return rootOf;
}
