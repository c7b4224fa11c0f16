import { createHeap } from './binary-heap.ts';
import { type RailGraph, runsThrough } from './rail-graph.ts';
import { runsTo } from './runs-to.ts';

/** A walk as indices of runs, with its length. */
export interface Walk {
  readonly runs: readonly number[];
  readonly km: number;
}

/** Between which nodes to walk, and where a train may change ends on the way. */
export interface WalkTask {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly mayReverse: (node: string) => boolean;
}

/**
 * The shortest walks that reach their goal, `count` of them or all there are, by length and then by their runs. No run is used twice in one direction, so
 * that no train goes round in circles. Yen's algorithm (Management Science 17, 1971) on directed runs: each walk branches off another, at a run that no walk
 * with the same beginning has taken.
 */
export function shortestWalks(graph: RailGraph, task: WalkTask, count: number): readonly Walk[] {
  const found: Walk[] = [];
  const candidates = createHeap<Walk>(isBefore);
  const known = new Set<string>();
  const offer = (root: readonly number[]) => {
    const taken = new Set(
      found.flatMap(({ runs }) => (root.every((run, i) => runs[i] === run) ? [runs[root.length]!] : [])),
    );
    const rest = shortestRest(graph, task, root, taken);
    if (rest === null || known.has(String([...root, ...rest]))) return;
    const runs = [...root, ...rest];
    known.add(String(runs));
    candidates.push({ runs, km: runs.reduce((sum, run) => sum + lengthOf(graph, run), 0) });
  };
  offer([]);
  while (found.length < count) {
    const next = candidates.pop();
    if (next === undefined) break;
    found.push(next);
    for (let i = 0; i < next.runs.length; i++) offer(next.runs.slice(0, i));
  }
  return found;
}

/** No walk is the beginning of another, since each ends where it first reaches the goal. */
function isBefore(a: Walk, b: Walk): boolean {
  if (a.km !== b.km) return a.km < b.km;
  const differs = a.runs.findIndex((run, i) => run !== b.runs[i]);
  return differs >= 0 && a.runs[differs]! < b.runs[differs]!;
}

const lengthOf = (graph: RailGraph, run: number): number => Math.abs(graph.runs[run]!.endKm - graph.runs[run]!.startKm);

interface State {
  readonly run: number;
  readonly km: number;
  readonly previous: State | null;
}

/** The shortest way on from `root` to the goal, without its runs and not beginning with one of `taken`; null where there is none. */
function shortestRest(
  graph: RailGraph,
  task: WalkTask,
  root: readonly number[],
  taken: ReadonlySet<number>,
): readonly number[] | null {
  const queue = createHeap<State>((a, b) => a.km < b.km || (a.km === b.km && a.run < b.run));
  const settled = new Set(root);
  const last = root.at(-1);
  const starts =
    last === undefined ? [...task.from].flatMap((node) => graph.leaving.get(node) ?? []) : onward(graph, task, last);
  for (const run of starts) if (!taken.has(run)) queue.push({ run, km: lengthOf(graph, run), previous: null });
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    if (settled.has(state.run)) continue;
    settled.add(state.run);
    if (task.to.has(graph.runs[state.run]!.to)) return runsTo(state);
    for (const run of onward(graph, task, state.run)) {
      queue.push({ run, km: state.km + lengthOf(graph, run), previous: state });
    }
  }
  return null;
}

function onward(graph: RailGraph, { mayReverse }: WalkTask, run: number): readonly number[] {
  const { to } = graph.runs[run]!;
  return graph.leaving.get(to)!.filter((next) => mayReverse(to) || runsThrough(graph, run, next));
}
