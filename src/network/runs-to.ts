/** A step of a search: a run of the graph, and the step that led to it. */
interface Step {
  readonly run: number;
  readonly previous: Step | null;
}

/** The runs that led to a step and its own, in the order in which they are run. */
export function runsTo(last: Step | null): readonly number[] {
  const runs: number[] = [];
  for (let step = last; step !== null; step = step.previous) runs.push(step.run);
  return runs.reverse();
}
