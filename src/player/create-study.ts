import { DRAG_GRID } from '../journey/grid.ts';
import type { Journey } from '../journey/types.ts';
import type { Knowledge, Premise, Question } from './reconstruction/messages.ts';
import { premiseKey, premiseOf } from './reconstruction/premise.ts';

/** Each report looked at takes a reconstruction. In a case of more reports than this it takes too long to follow the clock. */
const MOST_REPORTS = 200;

/** What the journey on screen would be without one of the reports that hold it, worked out while the reader looks at them. */
export interface Study {
  /** The reader looks at these reports of a journey: what is not known of them yet is asked, one question at a time, the newest wish first. */
  readonly look: (journey: Journey, reportIds: readonly string[]) => void;
  /** The journey on the grid of comparison without a report, or with all for null; null until that is known. */
  readonly without: (reportId: string | null) => Journey | null;
  readonly stop: () => void;
}

export interface StudyDeps {
  readonly ask: (question: Question, signal: AbortSignal) => Promise<Knowledge>;
  /** Something more is known. */
  readonly onLearned: () => void;
  readonly fail: (error: unknown) => void;
}

/** Reports are left out on the grid of comparison, beside the journey with all of them on the same one. A journey that is itself coarse, as under a drag, is not studied. */
export const createStudy = (deps: StudyDeps): Study => {
  const ended = new AbortController();
  const known = new Map<string | null, Journey>();
  let premise: Premise = { asOf: Number.NaN, leftOut: [] };
  let looked: readonly (string | null)[] = [];
  let asks = false;

  const askOn = async (): Promise<void> => {
    if (asks) return;
    asks = true;
    try {
      for (let next = nextOf(); next !== undefined; next = nextOf()) {
        const asked = premise;
        const leftOut = next === null ? asked.leftOut : [...asked.leftOut, next].sort();
        const { journey } = await deps.ask({ asOf: asked.asOf, leftOut, detail: 'compared' }, ended.signal);
        if (ended.signal.aborted) return;
        if (asked !== premise) continue;
        known.set(next, journey);
        deps.onLearned();
      }
    } catch (error) {
      if (!ended.signal.aborted) deps.fail(error);
    } finally {
      asks = false;
    }
  };
  const nextOf = (): string | null | undefined => looked.find((id) => !known.has(id));

  return {
    look(journey, reportIds) {
      if (journey.verdicts.length > MOST_REPORTS || journey.grid.cellKm >= DRAG_GRID.cellKm) return;
      const now = premiseOf(journey);
      if (premiseKey(now) !== premiseKey(premise)) {
        premise = now;
        known.clear();
      }
      looked = reportIds.length === 0 ? [] : [null, ...reportIds];
      void askOn();
    },
    without: (reportId) => known.get(reportId) ?? null,
    stop: () => ended.abort(),
  };
};
