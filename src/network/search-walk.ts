import { createHeap } from './binary-heap.ts';
import { type RailGraph, runsThrough } from './rail-graph.ts';
import { runsTo } from './runs-to.ts';

/** A place to call at: any of these nodes will do. */
export interface Stop {
  readonly nodes: ReadonlySet<string>;
  readonly reverses: boolean;
}

export interface SearchRules {
  /** True: a train that calls at a stop that `reverses` changes ends there. False: it may. */
  readonly mustReverse: boolean;
  /** What it costs, in km, to change ends anywhere else; Infinity where it is not allowed. */
  readonly reversalCostKm: (node: string) => number;
}

export const AS_PLANNED: SearchRules = { mustReverse: true, reversalCostKm: () => Number.POSITIVE_INFINITY };

interface State {
  readonly run: number;
  /** Stops called at before the run; all of them at the goal, whose `run` is -1. */
  readonly calls: number;
  readonly km: number;
  readonly previous: State | null;
}

/**
 * The shortest walk that calls at all stops in order, as indices of runs; null where there is none. Dijkstra on states (directed run,
 * stops called at), so that switches, reversals and a line run twice come out right. The first and the last stop have no side before
 * or behind: the train leaves the first either way, and whether it changes ends at them does not matter. Ties go to the lower run.
 */
export function searchWalk(graph: RailGraph, stops: readonly Stop[], rules: SearchRules): readonly number[] | null {
  const queue = createHeap<State>((a, b) => a.km < b.km || (a.km === b.km && (a.run - b.run || a.calls - b.calls) < 0));
  const settled = new Set<number>();
  for (const node of stops[0]!.nodes) {
    const calls = callsAt(node, 1, stops);
    if (calls === stops.length) return [];
    for (const run of graph.leaving.get(node) ?? []) queue.push({ run, calls, km: 0, previous: null });
  }
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    if (state.run < 0) return runsTo(state.previous);
    const key = state.run * stops.length + state.calls;
    if (settled.has(key)) continue;
    settled.add(key);
    for (const next of successors(graph, stops, rules, state)) queue.push(next);
  }
  return null;
}

function* successors(graph: RailGraph, stops: readonly Stop[], rules: SearchRules, state: State): Generator<State> {
  const run = graph.runs[state.run]!;
  const km = state.km + Math.abs(run.endKm - run.startKm);
  const called = callsAt(run.to, state.calls, stops);
  if (called === stops.length) {
    yield { run: -1, calls: called, km, previous: state };
    return;
  }
  const reverses = stops.slice(state.calls, called).some((stop) => stop.reverses);
  for (const next of graph.leaving.get(run.to)!) {
    if (runsThrough(graph, state.run, next)) {
      // Where the plan reverses here, a train that runs through has not made this call yet.
      const calls = reverses && rules.mustReverse ? state.calls : called;
      yield { run: next, calls, km, previous: state };
    } else {
      const cost = reverses ? 0 : rules.reversalCostKm(run.to);
      if (cost < Number.POSITIVE_INFINITY) yield { run: next, calls: called, km: km + cost, previous: state };
    }
  }
}

/** Stops called at once the train is at `node`, having called at the first `calls` of them. */
function callsAt(node: string, calls: number, stops: readonly Stop[]): number {
  let called = calls;
  while (called < stops.length && stops[called]!.nodes.has(node)) called++;
  return called;
}
