import { compareIds } from '../case/compare-ids.ts';

/** Two reports of which at least one names the other as what it conflicts with; `a < b`. */
export interface NamedPair {
  readonly a: string;
  readonly b: string;
}

/** Each pair once, whether one side names it or both, in the order of ids. @param named by report id, those that it names */
export const namedPairs = (named: ReadonlyMap<string, readonly string[]>): readonly NamedPair[] =>
  [...named]
    .flatMap(([id, others]) =>
      others.flatMap((other): readonly NamedPair[] => {
        if (id < other) return [{ a: id, b: other }];
        return named.get(other)?.includes(id) ? [] : [{ a: other, b: id }];
      }),
    )
    .toSorted((p, q) => compareIds(p.a, q.a) || compareIds(p.b, q.b));
